# ends: completed
for name in ("/etc/passwd", "../../../../etc/passwd", "/proc/self/environ", "/proc/self/maps", "~/.ssh/id_rsa", "file:///etc/passwd",
             "C:\\Windows\\win.ini", "/etc/passwd\0.txt", "./../etc/passwd", "//etc//passwd", "/dev/mem", "/dev/zero"):
    for mode in ("r", "rb", "r+", "a+"):
        try:
            with open(name, mode) as file:
                assert not file.read(10), name
        except (OSError, ValueError) as error:
            pass
print("nothing read")
