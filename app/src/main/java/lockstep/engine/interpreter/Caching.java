package lockstep.engine.interpreter;

import lockstep.engine.type.Attributes;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Cell;
import lockstep.engine.value.ClassMethod;
import lockstep.engine.value.Descriptor;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Shape;
import lockstep.engine.value.Slot;
import org.jspecify.annotations.Nullable;

/** Fills the inline caches of attribute instructions, and serves the cases that the loop leaves out. Stateless. */
final class Caching {
    private Caching() {}

    /** Returns the attribute of an instance by the cache, made if need be; null: look it up the long way. */
    static @Nullable Object load(Interpreter in, LinkedCode code, int pc, Object object, String name) {
        if (!(object instanceof PyInstance instance)) {
            return null;
        }
        AttributeCache cache = find(code, pc, instance, name);
        if (cache == null) {
            return null;
        }
        if (cache.slot() >= 0) {
            return in.memory.load(instance, cache.slot());
        }
        if (cache.method() != null) {
            return new BoundMethod(instance, cache.method());
        }
        return cache.cell() == null ? null : in.memory.load(cache.cell());
    }

    /** Returns what instances of the present shape have under the name; null where that is not for a cache. */
    static @Nullable AttributeCache find(LinkedCode code, int pc, PyInstance instance, String name) {
        if (code.caches[pc] instanceof AttributeCache cache && cache.fits(instance)) {
            return cache;
        }
        Shape shape = instance.shape();
        PyType type = shape.owner();
        Object stamp = type.stamp();
        Cell cell = type.lookupCell(name);
        Object attribute = cell == null ? null : cell.get();
        if (shape.isElsewhere()
                || (attribute != null && Attributes.isData(attribute))
                || type.lookup("__getattribute__") instanceof PyFunction) {
            return null;
        }
        int slot = shape.slot(name);
        AttributeCache cache;
        if (slot >= 0) {
            cache = new AttributeCache(shape, stamp, slot, null, null, null);
        } else if (attribute instanceof PyFunction || attribute instanceof BuiltinMethod) {
            cache = new AttributeCache(shape, stamp, -1, null, attribute, null);
        } else if (attribute == null || attribute instanceof Descriptor || attribute instanceof PyInstance) {
            return null;
        } else {
            cache = new AttributeCache(shape, stamp, -1, cell, null, null);
        }
        code.caches[pc] = cache;
        return cache;
    }

    /** Stores an attribute of an instance by the cache, made if need be. @return false: store it the long way */
    static boolean store(Interpreter in, LinkedCode code, int pc, Object object, String name, Object value) {
        if (!(object instanceof PyInstance instance)) {
            return false;
        }
        AttributeCache cache;
        if (code.caches[pc] instanceof AttributeCache kept && kept.fits(instance)) {
            cache = kept;
        } else {
            Shape shape = instance.shape();
            PyType type = shape.owner();
            Object stamp = type.stamp();
            Object attribute = type.lookup(name);
            if (shape.isElsewhere()
                    || type.lookup("__setattr__") instanceof PyFunction
                    || !(type.isOpen() || type.isBuiltin() || attribute instanceof Slot)
                    || attribute instanceof ClassMethod
                    || (attribute != null && Attributes.isData(attribute))) {
                return false;
            }
            int slot = shape.slot(name);
            cache = new AttributeCache(shape, stamp, slot, null, null, slot >= 0 ? null : shape.with(name));
            code.caches[pc] = cache;
        }
        if (cache.after() != null) {
            return instance.add(cache.shape(), cache.after(), value);
        }
        in.memory.store(instance, cache.slot(), value);
        return true;
    }
}
