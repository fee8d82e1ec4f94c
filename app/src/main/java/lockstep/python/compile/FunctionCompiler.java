package lockstep.python.compile;

import java.util.List;
import lockstep.python.code.CodeObject;
import lockstep.python.code.CodeObject.Kind;
import lockstep.python.code.Op;
import lockstep.python.scope.Scope;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Parameters;
import lockstep.python.syntax.Statement;
import lockstep.python.syntax.Statement.ClassDefinition;
import lockstep.python.syntax.Statement.FunctionDefinition;
import org.jspecify.annotations.Nullable;

/** Compiles one code object: a module, function, lambda, class body or comprehension. Confined to one thread; used once. */
final class FunctionCompiler {
    private static final Parameters NO_PARAMETERS = new Parameters(List.of(), List.of(), null, List.of(), null);

    private final Unit unit;
    private final Frame frame;
    private final Scope scope;
    private final Variables variables;
    private final AssignmentCompiler assignments;
    private final ExpressionCompiler expressions;
    private final StatementCompiler statements;
    private final int index;

    FunctionCompiler(Unit unit, Scope scope, String qualifiedName) {
        this.unit = unit;
        this.scope = scope;
        this.frame = new Frame(unit, scope, qualifiedName);
        this.variables = new Variables(frame);
        this.assignments = new AssignmentCompiler(frame, variables);
        this.expressions = new ExpressionCompiler(frame, variables, assignments);
        assignments.setExpressions(expressions);
        this.statements = new StatementCompiler(frame, variables, expressions, assignments);
        this.index = unit.reserve();
    }

    void module(List<Statement> body) throws PythonSyntaxError {
        String docstring = docstring(body);
        if (docstring != null) {
            frame.out.emit(Op.STORE_GLOBAL, unit.global("__doc__"), frame.out.constant(docstring));
        }
        if (hasAnnotations(body)) {
            int annotations = frame.registers.take();
            frame.out.emitList(Op.BUILD_DICT, new int[] {annotations}, List.of());
            frame.out.emit(Op.STORE_GLOBAL, unit.global("__annotations__"), annotations);
            frame.registers.free(annotations);
        }
        statements.block(body);
        frame.out.emit(Op.RETURN, frame.out.none());
        finish(Kind.MODULE, NO_PARAMETERS, docstring, new Span(0, 0));
    }

    /** A module body that returns the value of an expression. */
    void expression(Expression value) throws PythonSyntaxError {
        int word = expressions.source(value);
        frame.out.emit(Op.RETURN, word);
        finish(Kind.MODULE, NO_PARAMETERS, null, value.span());
    }

    CodeObject function(FunctionDefinition node) throws PythonSyntaxError {
        begin(node.parameters(), node.span());
        statements.block(node.body());
        frame.at(lastSpan(node.body(), node.span()));
        frame.out.emit(Op.RETURN, frame.out.none());
        return finish(Kind.FUNCTION, node.parameters(), docstring(node.body()), firstSpan(node));
    }

    /** Where a definition begins: at its first decorator, if it has one. */
    private static Span firstSpan(FunctionDefinition node) {
        return node.decorators().isEmpty()
                ? node.span()
                : node.decorators().get(0).span();
    }

    private static Span lastSpan(List<Statement> body, Span whole) {
        return body.isEmpty() ? whole : body.get(body.size() - 1).span();
    }

    CodeObject lambda(Expression.Lambda node) throws PythonSyntaxError {
        begin(node.parameters(), node.span());
        frame.at(node.body().span());
        frame.out.markStatement();
        int value = expressions.source(node.body());
        frame.out.emit(Op.RETURN, value);
        return finish(Kind.LAMBDA, node.parameters(), null, node.span());
    }

    CodeObject comprehension(Expression.Comprehension node) throws PythonSyntaxError {
        Parameters iterator = new Parameters(
                List.of(new Parameters.Parameter(".0", null, null, node.span())), List.of(), null, List.of(), null);
        begin(iterator, node.span());
        int result = frame.registers.take();
        new ComprehensionCompiler(frame, expressions, expressions.definitions())
                .body(node, frame.register(".0"), result);
        frame.out.emit(Op.RETURN, result);
        return finish(Kind.COMPREHENSION, iterator, null, node.span());
    }

    CodeObject classBody(ClassDefinition node) throws PythonSyntaxError {
        boolean cell = scope.captures("__class__");
        frame.at(node.span());
        if (cell) {
            frame.out.emit(Op.MAKE_CELL, 0);
        }
        int module = frame.registers.take();
        frame.out.emit(Op.LOAD_GLOBAL, module, unit.global("__name__"));
        frame.out.emit(Op.STORE_NAME, frame.out.name("__module__"), module);
        frame.registers.free(module);
        frame.out.emit(Op.STORE_NAME, frame.out.name("__qualname__"), frame.out.constant(frame.qualifiedName));
        String docstring = docstring(node.body());
        if (docstring != null) {
            frame.out.emit(Op.STORE_NAME, frame.out.name("__doc__"), frame.out.constant(docstring));
        }
        if (hasAnnotations(node.body())) {
            int annotations = frame.registers.take();
            frame.out.emitList(Op.BUILD_DICT, new int[] {annotations}, List.of());
            frame.out.emit(Op.STORE_NAME, frame.out.name("__annotations__"), annotations);
            frame.registers.free(annotations);
        }
        statements.block(node.body());
        frame.out.emit(Op.RETURN, cell ? 0 : frame.out.none());
        return finish(Kind.CLASS, NO_PARAMETERS, docstring, node.span());
    }

    /** Whether variables are annotated here or in a block that belongs to the same scope. */
    private static boolean hasAnnotations(List<Statement> body) {
        for (Statement statement : body) {
            if (statement instanceof Statement.AnnotatedAssign
                    || blocks(statement).stream().anyMatch(FunctionCompiler::hasAnnotations)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Statement>> blocks(Statement statement) {
        if (statement instanceof Statement.If node) {
            return List.of(node.body(), node.otherwise());
        }
        if (statement instanceof Statement.Try node) {
            return List.of(node.body(), node.otherwise(), node.last());
        }
        if (statement instanceof Statement.For node) {
            return List.of(node.body(), node.otherwise());
        }
        if (statement instanceof Statement.While node) {
            return List.of(node.body(), node.otherwise());
        }
        return statement instanceof Statement.With node ? List.of(node.body()) : List.of();
    }

    /** Parameters are bound; those an inner function captures, and other captured locals, move into cells. */
    private void begin(Parameters parameters, Span span) {
        frame.at(span);
        for (String name : parameters.names()) {
            frame.markBound(frame.register(name), name);
        }
        for (String local : frame.localNames()) {
            if (scope.captures(local)) {
                frame.out.emit(Op.MAKE_CELL, frame.register(local));
            }
        }
    }

    private static @Nullable String docstring(List<Statement> body) {
        boolean first = !body.isEmpty()
                && body.get(0) instanceof Statement.Evaluate statement
                && statement.value() instanceof Expression.Constant constant
                && constant.value() instanceof String;
        return first
                ? Docstring.clean((String) ((Expression.Constant) ((Statement.Evaluate) body.get(0)).value()).value())
                : null;
    }

    private CodeObject finish(Kind kind, Parameters parameters, @Nullable String docstring, Span span) {
        CodeObject code = new CodeObject(
                index,
                kind,
                scope.name(),
                frame.qualifiedName,
                parameters.positionalOnly().size(),
                parameters.allPositional().size(),
                parameters.keywordOnly().size(),
                parameters.variadic() != null,
                parameters.variadicKeywords() != null,
                scope.generator(),
                scope.coroutine(),
                frame.localNames(),
                scope.freeNames(),
                frame.registers.count(),
                frame.out.code(),
                frame.out.constants(),
                frame.out.names(),
                List.copyOf(frame.children),
                frame.out.regions(),
                frame.out.statementStarts(),
                frame.out.droppedCalls(),
                frame.out.spans(),
                unit.source().line(span.start()),
                docstring);
        unit.put(code);
        return code;
    }
}
