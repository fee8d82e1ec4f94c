class Base:
    def run(self):
        return self.step()


class Child(Base):
    def step(self):
        raise NotImplementedError("step of " + type(self).__name__)


Child().run()
