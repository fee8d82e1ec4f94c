for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
print()
k = 3
while k:
    k -= 1
    if k == 10:
        break
else:
    print("while else", k)
for _ in []:
    print("never")
else:
    print("empty else")
while True:
    k += 1
    if k < 3:
        continue
    break
else:
    print("not printed")
print(k)
