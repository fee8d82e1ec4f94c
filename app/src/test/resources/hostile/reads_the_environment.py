# ends: completed
import os
for name in ("HOME", "PATH", "USER", "SSH_AUTH_SOCK", "JAVA_HOME", "AWS_SECRET_ACCESS_KEY"):
    assert os.environ.get(name) is None or not os.environ.get(name).startswith("/root"), name
print(sorted(k for k in os.environ if k.startswith("SECRET")))
