counter = 5
print(conter)
