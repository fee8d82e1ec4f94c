def inputs(seed):
    """48 names of files, different for each seed."""
    return (["part" + str(seed % 1000 + n) for n in range(48)],)
