class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("ragged rows")
    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])
    def __add__(self, other):
        if not isinstance(other, Matrix): return NotImplemented
        return Matrix([[a + b for a, b in zip(*rows)] for rows in zip(self.rows, other.rows)])
    def __mul__(self, k): return Matrix([[x * k for x in row] for row in self.rows])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __pow__(self, n):
        result = Matrix.identity(self.shape[0])
        for _ in range(n): result = result @ self
        return result
    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            return self.rows[i][j]
        return self.rows[key]
    def __setitem__(self, key, value): self.rows[key[0]][key[1]] = value
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __iter__(self): return iter(self.rows)
    def __repr__(self): return f"Matrix({self.rows})"
    def __str__(self): return "\n".join(" ".join(f"{x:>4}" for x in row) for row in self)

m = Matrix([[1, 2], [3, 4]])
print(m @ m, m ** 5, m.T, 3 * m, -m, sep="\n")
print(m)
print(m + m == m * 2, m[1, 0], m[0], m.shape)
m[0, 0] = 99
m @= Matrix.identity(2)
print(m)
for f in [lambda: m @ Matrix([[1, 2, 3]]), lambda: m + 1, lambda: Matrix([[1], [1, 2]]), lambda: hash(m), lambda: m @ 3]:
    try:
        f()
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
