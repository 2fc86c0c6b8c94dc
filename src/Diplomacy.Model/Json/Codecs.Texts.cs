using System.Text.Json.Nodes;

namespace Diplomacy.Model.Json;

/// <content>Texts: what was made of a short one is remembered.</content>
internal static partial class Codecs
{
    private class TextCodec<T>(Func<string, T> parse, Func<T, string> format, TextForm form, UsualText<T>? usual)
        : Codec<T>,
            ITextCodec<T>
    {
        private readonly int _number = Numbers.Next();

        public Func<string, T> Parse => parse;

        public Func<T, string> Format => format;

        public string Expected => form.Expected;

        public string Code => DiagnosticCodes.InvalidValue;

        public override bool TryRead(ref JsonSource source, Reading reading, out T value)
        {
            if (usual is not null && usual.TryRead(ref source, out value))
            {
                return true;
            }

            if (!reading.IsCareful && reading.Texts.TryGet(ref source, out var shared))
            {
                value = parse(shared);
                return true;
            }

            value = default!;
            return reading.TryText(ref source, out var text)
                && reading.TryMake(source.TokenStartIndex, text, parse, out value, form.Expected);
        }

        public override bool TryReadNext(ref JsonSource source, Reading reading, out T value)
        {
            if (!source.TryShortText(out var text))
            {
                return TryReadOther(ref source, reading, out value);
            }

            var memo = reading.Memos.Of<T>(_number);
            if (memo.TryGet(text, out value))
            {
                return true;
            }

            var isSound = TryRead(ref source, reading, out value);
            if (isSound)
            {
                memo.Put(text, value);
            }

            return isSound;
        }

        // What does not come next as a short text.
        protected virtual bool TryReadOther(ref JsonSource source, Reading reading, out T value)
        {
            Reading.Next(ref source);
            return TryRead(ref source, reading, out value);
        }

        public override JsonObject Describe(SchemaBook book) => form.Describe(book);

        public override void Write(ref JsonSink sink, T value)
        {
            if (usual is null || !usual.TryWrite(ref sink, value))
            {
                sink.Text(format(value));
            }
        }
    }

    private sealed class FreeTextCodec(Func<string, string> parse, TextForm form)
        : TextCodec<string>(parse, text => text, form, usual: null)
    {
        protected override bool TryReadOther(ref JsonSource source, Reading reading, out string value)
        {
            var isPlain = source.TryPlainText(out var text);
            value = isPlain ? reading.Texts.Get(text) : "";
            return isPlain || base.TryReadOther(ref source, reading, out value);
        }
    }

    private sealed class NameCodec<T>(ITextCodec<T> text) : Codec<T>
    {
        public override bool TryRead(ref JsonSource source, Reading reading, out T value)
        {
            value = default!;
            return reading.TryName(ref source, out var name)
                && reading.TryMake(source.TokenStartIndex, name, text.Parse, out value, text.Expected, text.Code);
        }

        public override JsonObject Describe(SchemaBook book) => new() { ["type"] = "string" };

        public override void Write(ref JsonSink sink, T value) => sink.Name(text.Format(value));
    }
}
