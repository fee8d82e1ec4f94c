package lockstep.python.compile;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Intrinsic;
import lockstep.python.code.Op;
import lockstep.python.scope.Scope;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Argument;
import lockstep.python.syntax.Parameters;
import lockstep.python.syntax.Parameters.Parameter;
import lockstep.python.syntax.Statement;
import lockstep.python.syntax.Statement.ClassDefinition;
import lockstep.python.syntax.Statement.FunctionDefinition;
import lockstep.python.syntax.Statement.TypeParameter;

/** Compiles definitions of functions, lambdas and classes. Confined to one thread. */
final class DefinitionCompiler {
    private final Frame frame;
    private final Variables variables;
    private final ExpressionCompiler expressions;
    private final AnnotationCompiler annotations;

    DefinitionCompiler(Frame frame, Variables variables, ExpressionCompiler expressions) {
        this.frame = frame;
        this.variables = variables;
        this.expressions = expressions;
        this.annotations = new AnnotationCompiler(frame, expressions);
    }

    /** The {@code __qualname__} of something defined here. */
    String qualify(String name) {
        return switch (frame.scope().kind()) {
            case MODULE -> name;
            case CLASS -> frame.qualifiedName + "." + name;
            default -> frame.qualifiedName + ".<locals>." + name;
        };
    }

    /** A definition with type parameters. */
    void generic(Statement.Generic node) throws PythonSyntaxError {
        typeParameters(node.parameters());
        if (node.definition() instanceof FunctionDefinition function) {
            function(function, node.parameters());
        } else {
            classDefinition((ClassDefinition) node.definition(), node.parameters());
        }
    }

    void function(FunctionDefinition node) throws PythonSyntaxError {
        function(node, List.of());
    }

    private void function(FunctionDefinition node, List<TypeParameter> parameters) throws PythonSyntaxError {
        List<Integer> decorators = expressions.sources(node.decorators());
        int target = frame.registers.take();
        int defaults = defaults(node.parameters());
        int keywordDefaults = keywordDefaults(node.parameters());
        Scope scope = frame.unit.scopes().of(node);
        String qualified = frame.current().declaresGlobal(node.variable()) ? node.name() : qualify(node.name());
        CodeObject code = new FunctionCompiler(frame.unit, scope, qualified).function(node);
        frame.at(node.span());
        int notes = annotations.of(node);
        frame.at(node.span());
        function(code, scope, target, defaults, keywordDefaults, notes);
        if (!parameters.isEmpty()) {
            int types = tuple(parameters);
            frame.out.emitList(
                    Op.INTRINSIC, new int[] {target, Intrinsic.TYPE_PARAMETERS_OF.ordinal()}, List.of(target, types));
            frame.registers.free(types);
        }
        frame.registers.release(notes);
        frame.registers.release(defaults);
        frame.registers.release(keywordDefaults);
        decorate(node.decorators(), decorators, target);
        frame.at(node.span());
        variables.store(node.variable(), target);
        frame.registers.free(target);
    }

    private void decorate(List<Expression> nodes, List<Integer> decorators, int target) {
        for (int i = decorators.size() - 1; i >= 0; i--) {
            expressions.calls().decorate(decorators.get(i), target, nodes.get(i));
        }
        expressions.release(decorators);
    }

    void lambda(Expression.Lambda node, int target) throws PythonSyntaxError {
        int defaults = defaults(node.parameters());
        int keywordDefaults = keywordDefaults(node.parameters());
        Scope scope = frame.unit.scopes().of(node);
        CodeObject code = new FunctionCompiler(frame.unit, scope, qualify("<lambda>")).lambda(node);
        frame.at(node.span());
        function(code, scope, target, defaults, keywordDefaults);
        frame.registers.release(defaults);
        frame.registers.release(keywordDefaults);
    }

    /** Makes a function object of a compiled child. */
    void function(CodeObject code, Scope scope, int target, int defaults, int keywordDefaults) {
        function(code, scope, target, defaults, keywordDefaults, frame.out.none());
    }

    private void function(CodeObject code, Scope scope, int target, int defaults, int keywordDefaults, int notes) {
        frame.children.add(code);
        List<Integer> cells = new ArrayList<>();
        for (String name : scope.freeNames()) {
            cells.add(frame.register(name));
        }
        frame.out.emitList(
                Op.MAKE_FUNCTION,
                new int[] {target, frame.children.size() - 1, defaults, keywordDefaults, notes},
                cells);
    }

    private int defaults(Parameters parameters) throws PythonSyntaxError {
        List<Expression> values = new ArrayList<>();
        for (Parameter parameter : parameters.allPositional()) {
            if (parameter.defaultValue() != null) {
                values.add(parameter.defaultValue());
            }
        }
        if (values.isEmpty()) {
            return frame.out.none();
        }
        List<Integer> words = expressions.sources(values);
        int tuple = frame.registers.take();
        frame.out.emitList(Op.BUILD_TUPLE, new int[] {tuple}, words);
        expressions.release(words);
        return tuple;
    }

    private int keywordDefaults(Parameters parameters) throws PythonSyntaxError {
        List<Integer> words = new ArrayList<>();
        for (Parameter parameter : parameters.keywordOnly()) {
            if (parameter.defaultValue() != null) {
                words.add(frame.out.constant(parameter.name()));
                words.add(expressions.source(parameter.defaultValue()));
            }
        }
        if (words.isEmpty()) {
            return frame.out.none();
        }
        int dict = frame.registers.take();
        frame.out.emitList(Op.BUILD_DICT, new int[] {dict}, words);
        expressions.release(words);
        return dict;
    }

    /** Binds type parameters in the scope around the definition. */
    void typeParameters(List<TypeParameter> parameters) throws PythonSyntaxError {
        for (TypeParameter parameter : parameters) {
            int bound = parameter.bound() == null ? frame.out.none() : annotations.value(parameter.bound());
            int variable = frame.registers.take();
            frame.at(parameter.span());
            frame.out.emitList(
                    Op.INTRINSIC,
                    new int[] {variable, Intrinsic.TYPE_PARAMETER.ordinal()},
                    List.of(frame.out.constant(parameter.name()), frame.out.constant((long) parameter.kind()), bound));
            frame.registers.release(bound);
            variables.store(parameter.name(), variable);
            frame.registers.free(variable);
        }
    }

    /** {@code type name = value}. */
    void typeAlias(Statement.TypeAlias node) throws PythonSyntaxError {
        typeParameters(node.parameters());
        int parameters = tuple(node.parameters());
        int alias = frame.registers.take();
        lambda(node.value(), alias);
        frame.out.emitList(
                Op.INTRINSIC,
                new int[] {alias, Intrinsic.TYPE_ALIAS.ordinal()},
                List.of(frame.out.constant(node.name()), parameters, alias));
        variables.store(node.name(), alias);
        frame.registers.free(alias);
        frame.registers.free(parameters);
    }

    /** Puts the tuple of the variables into a register that the caller frees. */
    private int tuple(List<TypeParameter> parameters) throws PythonSyntaxError {
        List<Integer> names = new ArrayList<>();
        for (TypeParameter parameter : parameters) {
            names.add(variables.load(parameter.name()));
        }
        expressions.release(names);
        int tuple = frame.registers.take();
        frame.out.emitList(Op.BUILD_TUPLE, new int[] {tuple}, names);
        return tuple;
    }

    void classDefinition(ClassDefinition node) throws PythonSyntaxError {
        classDefinition(node, List.of());
    }

    private void classDefinition(ClassDefinition node, List<TypeParameter> parameters) throws PythonSyntaxError {
        List<Integer> decorators = expressions.sources(node.decorators());
        int target = frame.registers.take();
        Scope scope = frame.unit.scopes().of(node);
        CodeObject code = new FunctionCompiler(frame.unit, scope, qualify(node.name())).classBody(node);
        int function = frame.registers.take();
        frame.at(node.span());
        function(code, scope, function, frame.out.none(), frame.out.none());
        List<Integer> bases = new ArrayList<>();
        for (Argument argument : node.arguments()) {
            if (argument.kind() == Argument.Kind.SPREAD) {
                int spread = expressions.source(argument.value());
                int wrapped = frame.registers.take();
                frame.at(argument.span());
                frame.out.emitList(
                        Op.INTRINSIC, new int[] {wrapped, Intrinsic.SPREAD_BASES.ordinal()}, List.of(spread));
                frame.registers.release(spread);
                bases.add(wrapped);
            }
            if (argument.kind() == Argument.Kind.POSITIONAL) {
                bases.add(expressions.source(argument.value()));
            }
        }
        if (!parameters.isEmpty()) {
            int base = tuple(parameters);
            frame.out.emitList(Op.INTRINSIC, new int[] {base, Intrinsic.GENERIC_BASE.ordinal()}, List.of(base));
            bases.add(base);
        }
        int keywords = expressions.calls().spreadKeywords(node.arguments(), frame.out.none());
        frame.at(node.span());
        frame.out.emitList(
                Op.BUILD_CLASS, new int[] {target, frame.out.constantIndex(node.name()), function, keywords}, bases);
        frame.registers.free(function);
        frame.registers.release(keywords);
        expressions.release(bases);
        decorate(node.decorators(), decorators, target);
        frame.at(node.span());
        variables.store(node.variable(), target);
        frame.registers.free(target);
    }
}
