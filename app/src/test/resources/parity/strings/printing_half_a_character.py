import sys

try:
    print("a\ud800")
except UnicodeEncodeError as error:
    print(error)
print("whole \U0001f600")
real = sys.stdout
sys.stdout = None
print("nobody hears this")
sys.stdout = real
print("heard")
