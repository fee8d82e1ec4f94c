import asyncio
class EchoServer(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: connection from", transport.get_extra_info("peername")[0])
    def data_received(self, data):
        print("server got", data); self.transport.write(data.upper()); self.transport.close()
    def connection_lost(self, exc): print("server lost", exc)
class EchoClient(asyncio.Protocol):
    def __init__(self, msg, done): self.msg, self.done = msg, done
    def connection_made(self, t): t.write(self.msg.encode()); print("client sent", self.msg)
    def data_received(self, d): print("client got", d.decode())
    def eof_received(self): print("client eof")
    def connection_lost(self, exc): print("client lost", exc); self.done.set_result(True)
async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(EchoServer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: EchoClient("hello", done), "127.0.0.1", port)
    print("connected", transport.is_closing())
    try: await done
    finally: transport.close()
    server.close(); await server.wait_closed()
asyncio.run(main())
