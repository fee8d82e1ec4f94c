import sys


def main():
    try:
        return 4
    finally:
        print("leaving")


if __name__ == "__main__":
    sys.exit(main())
