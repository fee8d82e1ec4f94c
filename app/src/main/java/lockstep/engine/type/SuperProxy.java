package lockstep.engine.type;

import lockstep.engine.value.PyType;

/**
 * {@code super()}: attributes as the classes behind one in the order of an object's class have them.
 *
 * @param before the class whose method asks
 * @param object the instance, or the class in a class method
 * @param start the class whose order counts: the object's, or the object itself in a class method
 */
public record SuperProxy(PyType before, Object object, PyType start) {}
