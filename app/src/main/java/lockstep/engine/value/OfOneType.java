package lockstep.engine.value;

/** A native object whose Java class has one Python type only, so that what a method call on it means can be kept. */
public interface OfOneType extends Typed {}
