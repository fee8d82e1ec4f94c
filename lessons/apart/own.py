from multiprocessing import Process

shelf = {"apples": 10}


def sell(number):
    shelf["apples"] -= number
    print("sold", number, "and left", shelf["apples"])


if __name__ == "__main__":
    clerks = [Process(target=sell, args=(number,)) for number in (3, 4)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print("on the shelf:", shelf["apples"])
