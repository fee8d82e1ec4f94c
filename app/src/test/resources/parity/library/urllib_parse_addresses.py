from urllib.parse import *

u = urlparse("http://u:p@Ex.com:80/a/b;x?q=1&r=a+b#f"); print(u, u.hostname, u.port, u.geturl()); print(urlencode({"a": "x y", "b": [1, 2]}, doseq=True), quote("a b/é"), unquote("a%20b%C3%A9"), parse_qs("a=1&b=2&a=3"), urljoin("http://x/a/b", "../c"), urljoin("http://x/a/", "d?e"))
