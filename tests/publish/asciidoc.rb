# Read AsciiDoc pages with Asciidoctor and say what is in them: {path: text} from stdin gives {path: report}.
require 'asciidoctor'
require 'json'
require 'stringio'

class Notes < Logger
  attr_reader :lines
  def initialize
    super(StringIO.new)
    @lines = []
  end
  def add(severity, message = nil, progname = nil)
    message ||= block_given? ? yield : progname
    @lines << message.to_s
    true
  end
end

pages = JSON.parse($stdin.read)
reports = pages.to_h do |path, text|
  notes = Notes.new
  Asciidoctor::LoggerManager.logger = notes
  document = Asciidoctor.load(text, safe: :secure, attributes: { 'sectids' => nil })
  html = document.convert
  code = document.find_by(context: :listing).map { |block| block.source }
  titles = document.find_by(context: :section).map { |section| section.title }
  [path, { notes: notes.lines, code: code, titles: titles, title: document.doctitle, html: html }]
end
$stdout.write(JSON.generate(reports))
