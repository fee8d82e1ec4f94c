print(list[int], dict[str, list[int]], tuple[int, ...], type[int], set[str | None])
print(int | str, int | None, None | float, (int | str) | None)
print(int | str == str | int, list[int] == list[int], {int | str: 1}[str | int])
print(isinstance(3, int | str), isinstance(None, int | None), issubclass(bool, int | str))
print(list[int]([1, 2]), list[int].__origin__, dict[str, int].__args__, (int | str).__args__)
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
try:
    int | 3
except TypeError as e:
    print(e)
class IntList(list[int]): pass
print(IntList([1]), IntList.__mro__)
