import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
count = contextvars.ContextVar("count")


async def request(name):
    token = user.set(name)
    await asyncio.sleep(0)
    print(name, user.get())
    if name == "b":
        user.reset(token)
        print("reset", user.get())
    await helper()


async def helper():
    user.set(user.get() + "!")
    await asyncio.sleep(0)
    print("helper", user.get())


async def main():
    user.set("main")
    await asyncio.gather(request("a"), request("b"))
    print(user.get())
    await helper()
    print("after a plain await", user.get())
    print(await asyncio.to_thread(user.get))
    seen = []
    asyncio.get_running_loop().call_soon(lambda: (seen.append(user.get()), user.set("callback")))
    await asyncio.sleep(0)
    print(seen, user.get())


asyncio.run(main())
print(user.get(), count.get("unset"))
try:
    count.get()
except LookupError as error:
    print(type(error).__name__)
context = contextvars.copy_context()
print(context.run(lambda: (user.set("inside"), user.get())[1]), user.get(), context[user], user in context)
