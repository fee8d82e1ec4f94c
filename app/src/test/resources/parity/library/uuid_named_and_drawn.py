import uuid

print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), len(str(uuid.uuid4())), uuid.uuid4().version, uuid.uuid4() != uuid.uuid4())
