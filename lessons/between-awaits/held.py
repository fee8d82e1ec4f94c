import asyncio

card = 10
paid = []


async def pay(what, price):
    global card
    await asyncio.sleep(0.1)  # on the way to the counter
    if card >= price:
        {{order}}
        paid.append(what)


async def main():
    await asyncio.gather(pay("tea", 7), pay("cake", 6))


asyncio.run(main())
