package lockstep.python.compile;

import java.util.List;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.PollPlacement;
import lockstep.python.scope.Resolver;
import lockstep.python.scope.Scopes;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.syntax.Parser;
import lockstep.python.syntax.Statement;

/** Source text to register code. Stateless; safe for any thread. */
public final class PythonCompiler {
    private PythonCompiler() {}

    /**
     * Compiles a source file.
     *
     * @param fileName as shown in tracebacks
     * @param text the program
     * @param polls where the profile's threads may be switched
     * @throws PythonSyntaxError when the text is not in Lockstep's Python
     */
    public static CompiledUnit compile(String fileName, String text, PollPlacement polls) throws PythonSyntaxError {
        return compile(new SourceText(fileName, text), polls);
    }

    /**
     * Compiles a source file, which then tells what it says that is hardly meant.
     *
     * @param polls where the profile's threads may be switched
     * @throws PythonSyntaxError when the text is not in Lockstep's Python
     */
    public static CompiledUnit compile(SourceText source, PollPlacement polls) throws PythonSyntaxError {
        return compile(source, Parser.module(source), polls);
    }

    /**
     * Compiles an expression to a unit whose module body returns its value.
     *
     * @throws PythonSyntaxError when the text is no expression of Lockstep's Python
     */
    public static CompiledUnit compileExpression(String fileName, String text, PollPlacement polls)
            throws PythonSyntaxError {
        SourceText source = new SourceText(fileName, text);
        var value = Parser.expression(source);
        Statement statement = new Statement.Evaluate(value, value.span());
        Scopes scopes = Resolver.resolve(source, List.of(statement));
        Unit unit = new Unit(source, scopes, polls);
        new FunctionCompiler(unit, scopes.module(), "<module>").expression(value);
        return finish(unit, polls);
    }

    private static CompiledUnit compile(SourceText source, List<Statement> module, PollPlacement polls)
            throws PythonSyntaxError {
        Scopes scopes = Resolver.resolve(source, module);
        Unit unit = new Unit(source, scopes, polls);
        new FunctionCompiler(unit, scopes.module(), "<module>").module(module);
        return finish(unit, polls);
    }

    private static CompiledUnit finish(Unit unit, PollPlacement polls) {
        SourceText source = unit.source();
        return new CompiledUnit(source.fileName(), source.text(), polls, unit.globalNames(), unit.codes());
    }
}
