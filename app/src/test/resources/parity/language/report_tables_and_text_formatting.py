rows = [("Widget", 4, 3.5), ("Gadget", 10, 12.25), ("Thing-with-a-long-name", 1, 1999.999)]
head = ("Item", "Qty", "Price")
widths = [max(len(str(r[i])) for r in rows + [head]) for i in range(3)]
line = "+".join("-" * (w + 2) for w in widths)
print(" | ".join(h.center(w) for h, w in zip(head, widths)))
print(line)
for name, qty, price in rows:
    print(f" {name:<{widths[0]}} | {qty:>{widths[1]}d} | {price:>{widths[2]},.2f}")
print("{:=^40}".format(" total "))
print("%-10s%10.2f" % ("sum", sum(q * p for _, q, p in rows)))
text = "the quick brown fox jumps over the lazy dog " * 2
words = text.split()
out, current = [], ""
for w in words:
    if len(current) + len(w) + 1 > 30:
        out.append(current.strip())
        current = ""
    current += w + " "
out.append(current.strip())
print("\n".join(f"|{l.ljust(30)}|" for l in out))
print(text.title()[:20], text.count("the"), text.find("fox"), text.strip().endswith("dog"), "a,b;c".replace(";", ",").split(","))
print(f"{12345.6789:.3e} {0.000012345:g} {255:#06x} {True!s:>6} {'é':>3} {None!r:^8}|")
