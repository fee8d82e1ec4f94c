# ends: completed
import urllib.request
try:
    text = urllib.request.urlopen("http://169.254.169.254/latest/meta-data/iam/", timeout=2).read()
    assert b"AccessKey" not in text
    print("the built-in web answered")
except OSError as error:
    print("refused", type(error).__name__)
