# ends: failed ModuleNotFoundError: No module named 'socket' in Lockstep's
import socket
s = socket.create_connection(("127.0.0.1", 22), timeout=1)
print(s.recv(10))
