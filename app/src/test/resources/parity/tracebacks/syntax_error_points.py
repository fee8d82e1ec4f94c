print("never printed")
if 1 == 1
    pass
