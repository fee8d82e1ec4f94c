x, n, s, neg = 3.14159, 42, "text", -7.5
print(f"{x:.2f}|{x:8.3f}|{x:<8.1f}|{x:>8}|{x:^9.2f}|{x:+.1f}|{x:e}|{x:.3g}|{x:%}|{x:08.2f}|{neg: .1f}|{neg:=+9.2f}")
print(f"{n:d}|{n:5}|{n:<5}|{n:^5}|{n:05d}|{n:+d}|{n:x}|{n:X}|{n:#x}|{n:b}|{n:#010b}|{n:o}|{n:c}|{n:,}|{1234567:,}|{1234567:_}|{n:.1f}|{n:e}")
print(f"{s:10}|{s:>10}|{s:^10}|{s:*^10}|{s:.2}|{s!r:>8}|{s!s}|{s!a}")
print(f"{n=}|{x = :.2f}|{s=!s}|{n + 1=}|{{}}|{'a' if n else 'b'}|{[1, 2][0]}|{ {'k': 1}['k'] }")
w, p = 10, 3
print(f"{x:{w}.{p}f}|{s:{'>'}{w}}|{True}|{True:5}|{None}|{[1, 'a']}|{(1,)}")
print(f"{1e10:,.2f}|{1234.5:,}|{10**20:,}|{0.1 + 0.2}|{0.1 + 0.2:.20f}|{1e-7}|{1e16}|{1e15}|{123456789.0}")
print(f"{'nested ' + f'{n}'}|{lambda_ if (lambda_ := 5) else 0}|{n!r}|{'quote"s'}|{-0.0}|{float('inf')}|{float('nan'):5}|")
print(f'{n:>{5}}' f"|{s}" "|plain {n}")
print(f"""multi {
    n
} line""")
