import CDeflate

/// Files of at most this many bytes gain nothing from compression.
let smallestCompressed = 150

/// Some bytes as a gzip file without name or time, so that the same input gives the same bytes.
///
/// - Parameter bytes: what to compress.
/// - Returns: nil when memory runs out or there is nothing to gain.
func gzipped(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > smallestCompressed, let compressor = libdeflate_alloc_compressor(6) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_gzip_compress_bound(compressor, bytes.count)
    let compressed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
        count = bytes.withUnsafeBytes {
            libdeflate_gzip_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, bound)
        }
    }
    return compressed.isEmpty || compressed.count >= bytes.count ? nil : compressed
}
