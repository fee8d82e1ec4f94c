# ends: completed
import urllib.request
for url in ("file:///etc/passwd", "ftp://localhost/x", "jar:file:/x!/y", "gopher://x", "http://", "http://[::1]:22/", "http://localhost:99999/"):
    try:
        body = urllib.request.urlopen(url, timeout=1).read()
        assert b"root:" not in body
    except (OSError, ValueError) as error:
        pass
print("no file came")
