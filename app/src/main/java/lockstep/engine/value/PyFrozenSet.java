package lockstep.engine.value;

/** A frozenset: a set that is not changed once it is made. */
public final class PyFrozenSet extends PySet {
    /** Makes one that is filled before anyone else sees it. */
    public PyFrozenSet() {}
}
