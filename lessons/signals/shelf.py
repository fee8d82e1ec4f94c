import threading

box = []
{{places}}


def put():
    with room:
        {{look}} box:
            room.wait()
        box.append("tea")
        goods.{{wake}}()


def take():
    with goods:
        {{look}} not box:
            goods.wait()
        box.pop()
        room.{{wake}}()


jobs = [put, put, take, take]
threads = [threading.Thread(target=job) for job in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
