import asyncio

card = 10
paid = []
{{lock.make}}


async def pay(what, price):
    global card
    await asyncio.sleep(0.1)  # on the way to the counter
    # begin guard
    if card >= price:
        await asyncio.sleep(0.2)  # the bank answers
        card -= price
        paid.append(what)
    # end guard


async def main():
    await asyncio.gather(pay("tea", 7), pay("cake", 6))


asyncio.run(main())
