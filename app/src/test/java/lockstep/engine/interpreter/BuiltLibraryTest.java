package lockstep.engine.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.ConstantClass;
import lockstep.python.code.PollPlacement;
import lockstep.python.code.UnitReader;
import lockstep.python.compile.LibraryCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuiltLibraryTest {
    @ParameterizedTest
    @ValueSource(strings = {"threading", "multiprocessing", "os.path", "concurrent.futures.process", "asyncio.loop"})
    void build_ofAModule_isAClassWithItsTextAndCode(String module) throws Exception {
        for (PollPlacement polls : PollPlacement.values()) {
            Class<?> holder = Class.forName("lockstep.engine.module." + LibraryCompiler.className(module, polls));
            List<String> texts = ConstantClass.read(holder);
            assertEquals(source(texts.get(0)), texts.get(1));
            byte[] built = texts.get(2).getBytes(StandardCharsets.ISO_8859_1);
            CompiledUnit unit = existing(UnitReader.read(built, "lockstep/" + texts.get(0), texts.get(1)));
            assertEquals(polls, unit.polls());
            assertEquals(unit.text(), Modules.unit(module, polls).text());
        }
    }

    private static String source(String file) throws Exception {
        try (InputStream in = Modules.class.getResourceAsStream("/lockstep/engine/module/" + file)) {
            assertNotNull(in, file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CompiledUnit existing(CompiledUnit unit) {
        assertNotNull(unit);
        return unit;
    }
}
