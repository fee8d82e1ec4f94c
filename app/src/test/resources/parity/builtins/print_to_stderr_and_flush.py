import sys

print("to stdout", flush=True)
print("to stderr", file=sys.stderr)
sys.stdout.write("written\n")
sys.stderr.write("error written\n")
sys.stdout.flush()
print("a", "b", sep="\t", end="\n\n")
