error = ValueError("bad value")
error.add_note("seen while reading line 3")
raise error
