# format(), % and str.format() with specifications good and bad: one checksum for each value and kind.
import zlib

SHOW = ""  # the text of a line below: shows what that checksum is made of

VALUES = [0, -7, 65, 10**20, True, 0.0, -0.0, 2.675, -1e300, 1e-7, 123456.789, float("inf"), float("nan"), "abc", "é", None, [1]]
SPECS = """d x X o b c e E f g G n % s 5 <5 >5 ^5 =5 05 *<7 *=7 + - +d #x #o #b #g #.0f , _ ,d _x _b ,x _d ,.2f _.2f ,.3e .3 .0
10.3 .3s .3d .3f .0f z z.1f zd 08.3f +08.2e 5d 5. .. 5.2.2 q é^7 =+07, 010,d 012_x _,d ,_ ! r ,s _s +s #s ,c #c +c .2c ,n _n #d
x=0,n -z#07.8o =+07 z11_.2x ^,.6b""".split()
PERCENTS = """%s %r %a %d %i %u %x %X %o %e %f %g %G %c %% %5% %-5% %+.% %0.% %3.c %3.0c %-5d %05d %+d %#x %.2f %8.3e %.3s %10s %-10r
%5 % %y %é %(a)s %(a %()s %ld %lld %s%s abc %*d %.*f""".split()
BRACES = """{} {0} {1} {a} {0.real} {0[0]} {0[a]} {!r} {!s:>5} {!x} {!} {0!} {:{}} {0:{a}} { } {{ }} {{}} {}} {0}{} {}{0} {0!r:^9} {0[} {0[]}
{0.} {0..x} {-1} {0!rr} {0!r!s} {0[0]x} {0[10000000000000000000000]} {10000000000000000000000} {b} {0:} {:%}""".split()


def show(name, lines):
    print(name, zlib.crc32("\n".join(lines).encode()))
    if name == SHOW:
        print("\n".join(lines))


def came(do):
    try:
        return repr(do())
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


for value in VALUES:
    show(f"format {value!r}", [came(lambda: format(value, spec)) for spec in SPECS])
    show(f"braces {value!r}", [came(lambda: spec.format(value, 4, a=3)) for spec in BRACES])
for value in VALUES + [(), (1,), (3, 5), (3, 1.5), {"a": 5}, {}, b"x", range(3)]:
    show(f"percent {value!r}", [came(lambda: spec % value) for spec in PERCENTS])
    show(f"bytes percent {value!r}", [came(lambda: spec.encode() % value) for spec in PERCENTS if spec.isascii()])
for spec in ("=014.1", "=05", "=0", "<05", "05", "0"):
    try:
        print(spec, repr(format("ab", spec)), repr(format(7, spec.partition(".")[0])))
    except ValueError as error:
        print(spec, error)
