package lockstep.python.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.python.scope.Scope.Place;
import lockstep.python.source.SourceText;
import lockstep.python.syntax.Parser;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static Scope module(String text) throws Exception {
        SourceText source = new SourceText("test.py", text);
        return Resolver.resolve(source, Parser.module(source)).module();
    }

    @Test
    void assignedName_isLocal_othersAreGlobal() throws Exception {
        Scope f = module("def f(a):\n    b = a + c\n").children().get(0);
        assertEquals(Place.LOCAL, f.place("a"));
        assertEquals(Place.LOCAL, f.place("b"));
        assertEquals(Place.GLOBAL, f.place("c"));
        assertEquals(List.of("a", "b"), f.locals());
    }

    @Test
    void capturedName_isACellOutsideAndFreeInside() throws Exception {
        Scope outer = module(
                        "def f():\n    n = 0\n    def g():\n        def h():\n            return n\n    return g\n")
                .children()
                .get(0);
        Scope middle = outer.children().get(0);
        Scope inner = middle.children().get(0);
        assertEquals(Place.CELL, outer.place("n"));
        assertEquals(List.of("n"), middle.freeNames());
        assertEquals(Place.FREE, inner.place("n"));
    }

    @Test
    void nonlocalName_isFree_globalNameIsGlobal() throws Exception {
        Scope outer = module(
                        "def f():\n    n = m = 0\n    def g():\n        nonlocal n\n        global m\n        n = m = 1\n")
                .children()
                .get(0);
        Scope inner = outer.children().get(0);
        assertEquals(Place.FREE, inner.place("n"));
        assertEquals(Place.GLOBAL, inner.place("m"));
        assertEquals(Place.LOCAL, outer.place("m"));
    }

    @Test
    void classVariable_isNotSeenByItsMethods() throws Exception {
        Scope body = module("class A:\n    n = 1\n    def f(self):\n        return n\n")
                .children()
                .get(0);
        assertEquals(Place.CLASS, body.place("n"));
        assertEquals(Place.GLOBAL, body.children().get(0).place("n"));
    }

    @Test
    void superCall_capturesTheClass() throws Exception {
        Scope method = module("class A(B):\n    def f(self):\n        super().f()\n")
                .children()
                .get(0)
                .children()
                .get(0);
        assertEquals(List.of("__class__"), method.freeNames());
    }

    @Test
    void comprehensionVariable_staysInside_walrusGoesOutside() throws Exception {
        Scope f = module("def f(xs):\n    return [last := x for x in xs]\n")
                .children()
                .get(0);
        assertTrue(f.owns("last"));
        assertFalse(f.owns("x"));
    }

    @Test
    void generatorExpression_capturesWhatItUses() throws Exception {
        Scope f = module("def f(k):\n    return sum(x * k for x in y)\n")
                .children()
                .get(0);
        Scope generator = f.children().get(0);
        assertTrue(generator.generator());
        assertFalse(f.generator());
        assertEquals(List.of("k"), generator.freeNames());
    }
}
