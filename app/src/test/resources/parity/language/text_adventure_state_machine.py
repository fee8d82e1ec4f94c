rooms = {
    "hall": {"desc": "A dusty hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"desc": "Shelves of books.", "exits": {"south": "hall"}, "items": ["book", "key"]},
    "kitchen": {"desc": "It smells.", "exits": {"west": "hall"}, "items": []},
}

class Game:
    def __init__(self):
        self.room, self.bag, self.moves, self.over = "hall", [], 0, False
    def command(self, line):
        self.moves += 1
        match line.lower().split():
            case ["look"]:
                room = rooms[self.room]
                return f"{room['desc']} Exits: {', '.join(sorted(room['exits']))}. Items: {room['items'] or 'none'}"
            case ["go", direction] | [("north" | "south" | "east" | "west") as direction]:
                try:
                    self.room = rooms[self.room]["exits"][direction]
                except KeyError:
                    return f"You cannot go {direction}."
                return f"You are in the {self.room}."
            case ["take", *words] if words:
                taken = [w for w in words if w in rooms[self.room]["items"]]
                for item in taken:
                    rooms[self.room]["items"].remove(item)
                    self.bag.append(item)
                return f"Taken: {taken}" if taken else "Nothing like that here."
            case ["drop", item] if item in self.bag:
                self.bag.remove(item)
                rooms[self.room]["items"].append(item)
                return f"Dropped {item}."
            case ["quit" | "exit"]:
                self.over = True
                return f"Bye after {self.moves} moves with {self.bag}."
            case []:
                return "Say something."
            case [verb, *_]:
                return f"I do not know how to {verb}."

game = Game()
for line in ["look", "north", "take book key sword", "go up", "south", "drop key", "drop key", "", "dance wildly", "LOOK", "exit"]:
    print(">", line)
    print(game.command(line))
    if game.over:
        break
