class Registry(type):
    classes = {}
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        return {"created_by": "Registry"}
    def __new__(mcls, name, bases, namespace, *, plugin=None):
        cls = super().__new__(mcls, name, bases, namespace)
        if plugin:
            mcls.classes[plugin] = cls
        return cls
    def __init__(cls, name, bases, namespace, *, plugin=None):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print("making", cls.__name__, args)
        return super().__call__(*args)
    def __repr__(cls):
        return f"<plugin {cls.__name__}>"

class Base(metaclass=Registry):
    pass

class Json(Base, plugin="json"):
    def __init__(self, text):
        self.text = text

print(Registry.classes, Json.created_by, type(Json) is Registry)
print(Json("{}").text, isinstance(Json, Registry))
