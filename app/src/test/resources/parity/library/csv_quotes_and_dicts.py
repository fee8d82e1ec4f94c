import csv, io
rows = list(csv.reader(io.StringIO('a,b\n1,"x, ""y"""\n\n"multi\nline",2\n'))); print(rows)
o = io.StringIO(); w = csv.writer(o); w.writerow(["a", 1, None, 'q"q', "x,y"]); w.writerows([[1.5, ""], [""]]); print(repr(o.getvalue()))
print(list(csv.DictReader(io.StringIO("n,v\na,1\nb,2,3\nc\n")))); o = io.StringIO(); dw = csv.DictWriter(o, ["a", "b"]); dw.writeheader(); dw.writerow({"a": 1}); print(repr(o.getvalue()))
try: dw.writerow({"z": 1})
except ValueError as e: print(e)
