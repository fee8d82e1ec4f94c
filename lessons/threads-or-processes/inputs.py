def inputs(seed):
    """Eight limits of about the same work, and sixteen names of pages."""
    limits = [680000 + (seed * 7 + n * 131) % 300 for n in range(8)]
    names = ["item" + str(seed % 1000 + n) for n in range(16)]
    return (limits, names)
