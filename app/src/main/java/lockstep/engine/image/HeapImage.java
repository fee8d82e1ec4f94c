package lockstep.engine.image;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes an object graph as bytes and makes a copy of it from them. Which object is which, cycles and sharing survive; no
 * depth of nesting exhausts a stack.
 *
 * <p>An image is the number of objects, then what each is (a name, a leaf's content, or a class and its number of parts),
 * then the parts of those made from their parts, then of the rest, then the root. Reading makes shells for everything
 * first, then what is made from parts, fills the shells, and at last the hash tables. Not thread-safe; the graph must
 * stand still while it is written.
 */
public final class HeapImage {
    private static final int NULL = 0;
    private static final int REFERENCE = 1;
    private static final int LONG = 2;
    private static final int DOUBLE = 3;
    private static final int TRUE = 4;
    private static final int FALSE = 5;
    private static final int INTEGER = 6;
    private static final int CHARACTER = 7;

    private static final int NAMED = 0;
    private static final int LEAF = 1;
    private static final int FORMED = 2;
    private static final int CONSTANT = 3;

    private HeapImage() {}

    /**
     * Writes everything that can be reached from an object.
     *
     * @throws ImageException when something in it cannot be copied
     */
    public static byte[] write(Object root, Anchors anchors) {
        return new Writer(anchors).write(root);
    }

    /**
     * Makes the copy.
     *
     * @return the copy of the root
     * @throws ImageException or {@link lockstep.engine.wire.WireException} when the bytes are no image
     */
    public static Object read(byte[] image, Anchors anchors) {
        return new Reader(new WireInput(image), anchors).read();
    }

    private static final class Writer {
        private final Anchors anchors;
        private final Forms forms;
        private final Constants constants = new Constants();
        private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
        private final IdentityHashMap<Object, Object> substitutes = new IdentityHashMap<>();
        private final List<Object> objects = new ArrayList<>();
        private final List<@Nullable String> names = new ArrayList<>();
        private final Map<Class<?>, Integer> classes = new LinkedHashMap<>();
        private final WireOutput kinds = new WireOutput(1 << 14);
        private final WireOutput early = new WireOutput(1 << 12);
        private final WireOutput late = new WireOutput(1 << 14);

        Writer(Anchors anchors) {
            this.anchors = anchors;
            this.forms = anchors.forms();
            anchors.constantHolders().forEach(constants::add);
        }

        byte[] write(Object root) {
            WireOutput last = new WireOutput();
            value(root, last);
            for (int i = 0; i < objects.size(); i++) { // grows on the way
                object(objects.get(i), names.get(i));
            }
            WireOutput image = new WireOutput(kinds.size() + early.size() + late.size() + 32);
            image.writeInt(objects.size());
            for (WireOutput section : List.of(kinds, early, late, last)) {
                image.append(section.toByteArray(), 0, section.size());
            }
            return image.toByteArray();
        }

        private void object(Object object, @Nullable String name) {
            if (name != null) {
                kinds.writeByte(NAMED);
                kinds.writeString(name);
                return;
            }
            Leaves leaf = Leaves.of(object);
            if (leaf != Leaves.NOT_A_LEAF) {
                kinds.writeByte(LEAF);
                kinds.writeByte(leaf.ordinal());
                leaf.write(object, kinds);
                return;
            }
            String constant = constants.name(object);
            if (constant != null) {
                kinds.writeByte(CONSTANT);
                kinds.writeString(constant);
                return;
            }
            Form form = forms.of(object.getClass());
            constants.add(object.getClass());
            @Nullable Object[] parts = form.parts(object);
            kinds.writeByte(FORMED);
            Class<?> type = object.getClass();
            Integer number = classes.get(type);
            if (number == null) {
                kinds.writeInt(classes.size());
                kinds.writeString(type.getName());
                classes.put(type, classes.size());
            } else {
                kinds.writeInt(number);
            }
            kinds.writeInt(parts.length);
            WireOutput out = form.making() == Form.Making.FROM_PARTS ? early : late;
            for (Object part : parts) {
                value(part, out);
            }
        }

        private void value(@Nullable Object value, WireOutput out) {
            if (value == null) {
                out.writeByte(NULL);
            } else if (value instanceof Long number) {
                out.writeByte(LONG);
                out.writeLong(number);
            } else if (value instanceof Integer number) {
                out.writeByte(INTEGER);
                out.writeInt(number);
            } else if (value instanceof Boolean truth) {
                out.writeByte(truth ? TRUE : FALSE);
            } else if (value instanceof Double number) {
                out.writeByte(DOUBLE);
                out.writeDouble(number);
            } else if (value instanceof Character character) {
                out.writeByte(CHARACTER);
                out.writeInt(character);
            } else {
                reference(value, out);
            }
        }

        private void reference(Object value, WireOutput out) {
            Integer number = numbers.get(value);
            if (number != null) {
                out.writeByte(REFERENCE);
                out.writeInt(number);
                return;
            }
            String name = anchors.name(value);
            if (name == null && constants.name(value) == null) {
                Object meant = substitutes.get(value);
                if (meant == null) {
                    meant = anchors.substitute(value);
                }
                if (meant != value) {
                    if (meant != null) {
                        substitutes.put(value, meant);
                    }
                    value(meant, out);
                    return;
                }
            }
            names.add(name);
            numbers.put(value, objects.size());
            out.writeByte(REFERENCE);
            out.writeInt(objects.size());
            objects.add(value);
        }
    }

    private static final class Reader {
        /** A place for an object that is made from parts and not made yet. */
        private record Unmade(Form form, @Nullable Object[] parts) {}

        /** A reference among the parts of an unmade object. */
        private record Reference(int number) {}

        private final WireInput in;
        private final Anchors anchors;
        private final Classes classes = new Classes();
        private final Forms forms;
        private @Nullable Object[] objects = {};

        Reader(WireInput in, Anchors anchors) {
            this.in = in;
            this.anchors = anchors;
            this.forms = anchors.forms();
        }

        Object read() {
            objects = new @Nullable Object[in.readCount()];
            @Nullable Form[] unfilled = new @Nullable Form[objects.length];
            int[] parts = new int[objects.length];
            List<Class<?>> types = new ArrayList<>();
            for (int i = 0; i < objects.length; i++) {
                switch (in.readByte()) {
                    case NAMED -> objects[i] = anchors.find(in.readString());
                    case LEAF -> objects[i] = Leaves.of(in.readByte()).read(in, classes);
                    case CONSTANT -> objects[i] = Constants.find(in.readString(), classes);
                    case FORMED -> {
                        int type = in.readInt();
                        if (type == types.size()) {
                            types.add(classes.find(in.readString()));
                        }
                        Form form = forms.of(types.get(type));
                        parts[i] = in.readCount();
                        if (form.making() == Form.Making.FROM_PARTS) {
                            objects[i] = new Unmade(form, new @Nullable Object[parts[i]]);
                        } else {
                            objects[i] = form.shell(parts[i]);
                            unfilled[i] = form;
                        }
                    }
                    default -> throw new ImageException("an object of no known kind");
                }
            }
            make();
            fill(unfilled, parts);
            Object root = value();
            if (root == null) {
                throw new ImageException("an image of nothing");
            }
            return root;
        }

        private void make() {
            for (Object object : objects) {
                if (object instanceof Unmade unmade) {
                    for (int part = 0; part < unmade.parts.length; part++) {
                        unmade.parts[part] = valueOrReference();
                    }
                }
            }
            for (int i = 0; i < objects.length; i++) {
                made(i);
            }
        }

        private Object made(int number) {
            Object object = objects[number];
            if (object instanceof Unmade unmade) {
                @Nullable Object[] parts = unmade.parts;
                objects[number] = null; // found again before it is made: a cycle that cannot be
                for (int i = 0; i < parts.length; i++) {
                    if (parts[i] instanceof Reference reference) {
                        parts[i] = made(reference.number);
                    }
                }
                object = unmade.form.build(parts);
                objects[number] = object;
            }
            if (object == null) {
                throw new ImageException("object " + number + " is a part of itself");
            }
            return object;
        }

        private void fill(@Nullable Form[] unfilled, int[] count) {
            List<Runnable> last = new ArrayList<>();
            for (int i = 0; i < objects.length; i++) {
                Form form = unfilled[i];
                if (form == null) {
                    continue;
                }
                @Nullable Object[] parts = new @Nullable Object[count[i]];
                for (int part = 0; part < parts.length; part++) {
                    parts[part] = value();
                }
                Object shell = made(i);
                if (form.making() == Form.Making.FILLED_LAST) {
                    last.add(() -> form.fill(shell, parts));
                } else {
                    form.fill(shell, parts);
                }
            }
            last.forEach(Runnable::run);
            for (int i = 0; i < objects.length; i++) {
                if (unfilled[i] != null) {
                    anchors.copied(made(i));
                }
            }
        }

        private @Nullable Object value() {
            Object value = valueOrReference();
            return value instanceof Reference reference ? made(reference.number) : value;
        }

        private @Nullable Object valueOrReference() {
            int kind = in.readByte();
            return switch (kind) {
                case NULL -> null;
                case LONG -> in.readLong();
                case INTEGER -> in.readInt();
                case DOUBLE -> in.readDouble();
                case TRUE -> true;
                case FALSE -> false;
                case CHARACTER -> (char) in.readInt();
                case REFERENCE -> {
                    int number = in.readInt();
                    if (number < 0 || number >= objects.length) {
                        throw new ImageException("a reference to object " + number + " of " + objects.length);
                    }
                    yield new Reference(number);
                }
                default -> throw new ImageException("a value of kind " + kind);
            };
        }
    }
}
