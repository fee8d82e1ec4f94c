class Player:
    def move(self): pass
    def run(self):
        return [self.mvoe(1) for _ in range(2)]
def main():
    p = Player()
    print("start", p.run())
main()
