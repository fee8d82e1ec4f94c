package lockstep.python.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lockstep.python.code.ConstantClass;
import org.junit.jupiter.api.Test;

final class ConstantClassTest {
    @Test
    void read_ofWhatWasWritten_isTheSame() throws Exception {
        StringBuilder everyByte = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            everyByte.append((char) i);
        }
        List<String> texts = List.of("", "short", everyByte.toString(), "long \u20ac \ud83d\ude00 ".repeat(20_000));
        assertEquals(texts, ConstantClass.read(load("some.where.unit$a$b", texts)));
    }

    @Test
    void read_ofAnotherClass_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> ConstantClass.read(String.class));
    }

    private static Class<?> load(String name, List<String> texts) throws ClassNotFoundException {
        byte[] bytes = ConstantClass.write(name, texts);
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String wanted) {
                return defineClass(wanted, bytes, 0, bytes.length);
            }
        };
        return loader.loadClass(name);
    }
}
