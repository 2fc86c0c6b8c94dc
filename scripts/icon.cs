// Draws docs/icon.png, the packages' icon: a pause whose second bar does not say where it ends.
// Run with: dotnet run scripts/icon.cs
#:property PublishAot=false

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

const int Size = 128;
byte[] palette = [0, 0, 0, 0x1B, 0x3A, 0x5C, 0xF4, 0xF1, 0xE8];
byte[] alpha = [0, 255, 255];

using var rows = new MemoryStream();
for (var y = 0; y < Size; y++)
{
    rows.WriteByte(0);
    for (var x = 0; x < Size; x++)
    {
        rows.WriteByte(
            (byte)(
                IsBar(x, y) ? 2
                : IsGround(x, y) ? 1
                : 0
            )
        );
    }
}

using var data = new MemoryStream();
using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
{
    zlib.Write(rows.ToArray());
}

using var png = File.Create("docs/icon.png");
png.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
Chunk("IHDR", [.. BigEndian(Size), .. BigEndian(Size), 8, 3, 0, 0, 0]);
Chunk("PLTE", palette);
Chunk("tRNS", alpha);
Chunk("IDAT", data.ToArray());
Chunk("IEND", []);

// A square with round corners.
static bool IsGround(int x, int y)
{
    const int Radius = 24;
    var dx = Math.Max(0, Math.Max(Radius - x, x - (Size - 1 - Radius)));
    var dy = Math.Max(0, Math.Max(Radius - y, y - (Size - 1 - Radius)));
    return (dx * dx) + (dy * dy) <= Radius * Radius;
}

// The first bar is whole; the second breaks into shorter and shorter pieces.
static bool IsBar(int x, int y) =>
    x is >= 30 and < 52 && y is >= 28 and < 100
    || x is >= 76 and < 98 && y is (>= 28 and < 56) or (>= 66 and < 80) or (>= 90 and < 97);

static byte[] BigEndian(uint value)
{
    var bytes = new byte[4];
    BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
    return bytes;
}

void Chunk(string type, byte[] content)
{
    byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
    png.Write(BigEndian((uint)content.Length));
    png.Write(body);
    png.Write(BigEndian(Crc(body)));
}

static uint Crc(byte[] bytes)
{
    var crc = uint.MaxValue;
    foreach (var value in bytes)
    {
        crc ^= value;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
    }

    return ~crc;
}
