package lockstep.python.code;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A class file that holds nothing but texts, as constants of static fields. Such a class can be in the JVM's class archive,
 * so that what it holds is there without opening the jar, whose directory alone takes a cold machine some ten milliseconds
 * to read. Stateless.
 */
public final class ConstantClass {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_17 = 61;
    private static final int PUBLIC_FINAL_SUPER = 0x0031;
    private static final int PUBLIC_STATIC_FINAL = 0x0019;
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int ATTRIBUTE_BYTES = 2;

    /** A constant has at most 65,535 bytes, and a character at most three. */
    private static final int MOST_CHARACTERS = 65_535 / 3;

    private static final String FIELD = "t";
    private static final String DESCRIPTOR = "Ljava/lang/String;";

    private ConstantClass() {}

    /**
     * Writes a class that holds texts.
     *
     * @param name of the class, with dots
     */
    public static byte[] write(String name, List<String> texts) {
        List<String> pieces = new ArrayList<>();
        StringBuilder counts = new StringBuilder();
        for (String text : texts) {
            int count = Math.max(1, (text.length() + MOST_CHARACTERS - 1) / MOST_CHARACTERS);
            counts.append((char) count);
            for (int i = 0; i < count; i++) {
                int from = i * MOST_CHARACTERS;
                pieces.add(text.substring(from, Math.min(text.length(), from + MOST_CHARACTERS)));
            }
        }
        pieces.add(0, counts.toString());
        try {
            return file(name.replace('.', '/'), pieces);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory cannot be written", e);
        }
    }

    /** Entries of the pool: 1 and 2 this class, 3 and 4 its parent, 5 and 6 words, then three for each field. */
    private static byte[] file(String name, List<String> pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(JAVA_17);
        int fixed = 7;
        out.writeShort(fixed + 3 * pieces.size());
        utf8(out, name);
        reference(out, CLASS, 1);
        utf8(out, "java/lang/Object");
        reference(out, CLASS, 3);
        utf8(out, DESCRIPTOR);
        utf8(out, "ConstantValue");
        for (int i = 0; i < pieces.size(); i++) {
            utf8(out, FIELD + i);
            utf8(out, pieces.get(i));
            reference(out, STRING, fixed + 3 * i + 1);
        }
        out.writeShort(PUBLIC_FINAL_SUPER);
        out.writeShort(2);
        out.writeShort(4);
        out.writeShort(0); // interfaces
        out.writeShort(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            out.writeShort(PUBLIC_STATIC_FINAL);
            out.writeShort(fixed + 3 * i);
            out.writeShort(5);
            out.writeShort(1); // attributes
            out.writeShort(6);
            out.writeInt(ATTRIBUTE_BYTES);
            out.writeShort(fixed + 3 * i + 2);
        }
        out.writeShort(0); // methods
        out.writeShort(0); // attributes
        return bytes.toByteArray();
    }

    private static void utf8(DataOutputStream out, String text) throws IOException {
        out.writeByte(UTF8);
        out.writeUTF(text);
    }

    private static void reference(DataOutputStream out, int kind, int index) throws IOException {
        out.writeByte(kind);
        out.writeShort(index);
    }

    /** Returns the texts of a class that {@link #write} made. */
    public static List<String> read(Class<?> holder) {
        try {
            String counts = piece(holder, 0);
            String[] texts = new String[counts.length()];
            int next = 1;
            for (int i = 0; i < texts.length; i++) {
                StringBuilder text = new StringBuilder(piece(holder, next++));
                for (int more = counts.charAt(i) - 1; more > 0; more--) {
                    text.append(piece(holder, next++));
                }
                texts[i] = text.toString();
            }
            return List.of(texts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(holder + " holds no texts", e);
        }
    }

    private static String piece(Class<?> holder, int index) throws ReflectiveOperationException {
        return (String) holder.getField(FIELD + index).get(null);
    }
}
