# ends: failed UnicodeEncodeError: 'utf-8' codec can't encode character '\u
print("\ud800")
