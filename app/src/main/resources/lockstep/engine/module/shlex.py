"""Command lines taken apart and put together as a shell does."""

__all__ = ["join", "quote", "split"]

_SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-"


def quote(s):
    if not s:
        return "''"
    if all(letter in _SAFE for letter in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join(quote(word) for word in split_command)


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    if not posix:
        raise NotImplementedError("shlex.split(posix=False) is not part of Lockstep's Python: use posix=True")
    words = []
    word = None
    quoted = ""
    letters = iter(s)
    for letter in letters:
        if quoted:
            if letter == quoted:
                quoted = ""
            elif letter == "\\" and quoted == '"':
                following = _escaped(letters)
                word += following if following in '"\\' else "\\" + following
            else:
                word += letter
        elif letter in "'\"":
            quoted = letter
            word = word or ""
        elif letter == "\\":
            word = (word or "") + _escaped(letters)
        elif letter in " \t\r\n":
            if word is not None:
                words.append(word)
            word = None
        elif letter == "#" and comments:
            for skipped in letters:
                if skipped == "\n":
                    break
            if word is not None:
                words.append(word)
            word = None
        else:
            word = (word or "") + letter
    if quoted:
        raise ValueError("No closing quotation")
    if word is not None:
        words.append(word)
    return words


def _escaped(letters):
    for letter in letters:
        return letter
    raise ValueError("No escaped character")
