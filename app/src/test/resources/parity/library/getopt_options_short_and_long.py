import getopt
import sys


def tried(function, *arguments):
    try:
        print(function(*arguments))
    except getopt.GetoptError as error:
        print(error, "|", error.msg, "|", error.opt, "|", error.args)


print(getopt.getopt(sys.argv[1:], "hn:", ["help", "num="]), getopt.error is getopt.GetoptError)
LONG = ["help", "num=", "number-of=", "verbose"]
for line in (
    "-n 3 --help f -v", "-hn3 x", "-n", "-z", "--num=4 --verb rest", "--num", "--help=1", "--nu=3", "--other",
    "-- -n 3", "- -n", "-n -h", "--number=5", "a -n 3 --help b", "--num= x", "-",
):
    tried(getopt.getopt, line.split(), "hn:v", LONG)
    tried(getopt.gnu_getopt, line.split(), "hn:v", LONG)
tried(getopt.gnu_getopt, ["a", "-h"], "+h")
tried(getopt.getopt, ["--one"], "", "one")
