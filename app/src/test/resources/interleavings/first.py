counter = 0
for _ in range(2):
    counter += 1
print(counter)
