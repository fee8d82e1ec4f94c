"""What builtins need that is easier said in Python."""


async def next_or_default(iterator, default):
    try:
        return await iterator.__anext__()
    except StopAsyncIteration:
        return default
