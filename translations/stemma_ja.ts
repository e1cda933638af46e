<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>stemma::AccessibleSpectrogram</name>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>occurrence %1 of %2, %3</source>
        <translation>出現 %2 件中 %1 件目、%3</translation>
    </message>
</context>
<context>
    <name>stemma::CliSession</name>
    <message>
        <source>expected calibration error %1, %2 scores</source>
        <translation>期待較正誤差 %1、スコア %2 件</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>クエリ %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 queries have no answer and count as nothing found</source>
        <translation>クエリ %2 件中 %1 件は回答がなく、検出なしとして数えます</translation>
    </message>
    <message>
        <source>No recording of %1: left out</source>
        <translation>%1 の録音がないため除外しました</translation>
    </message>
    <message>
        <source>%1: no query with a reference of its own is in this folder</source>
        <translation>%1：このフォルダーには、リファレンスも揃っているクエリがありません</translation>
    </message>
    <message>
        <source>%1 over %2 scores</source>
        <translation>%1（スコア %2 件）</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>located</source>
        <translation>位置特定</translation>
    </message>
    <message>
        <source>median %1%2, of %3 found; intervals hold %4</source>
        <extracomment>%4 is the share of 95 % intervals that hold the true value.</extracomment>
        <translation>中央値 %1%2（検出 %3 件）。区間の的中率 %4</translation>
    </message>
    <message>
        <source>%1 queries with samples, %2 without</source>
        <translation>サンプルを含むクエリ %1 件、含まないクエリ %2 件</translation>
    </message>
    <message>
        <source>%1 samples, library of %2</source>
        <translation>サンプル %1 件、ライブラリ %2 件</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>hit rate @%1</source>
        <translation>ヒット率 @%1</translation>
    </message>
    <message>
        <source>rejection, AUROC</source>
        <translation>棄却、AUROC</translation>
    </message>
    <message>
        <source>false accepts, keeping 95 %</source>
        <translation>誤検出率（95% を維持）</translation>
    </message>
    <message>
        <source>%1 at the threshold %2</source>
        <translation>%1（しきい値 %2）</translation>
    </message>
    <message>
        <source>correct first at 5 % false accepts</source>
        <translation>誤検出率 5% での最上位正解率</translation>
    </message>
    <message>
        <source>places found</source>
        <translation>検出した箇所</translation>
    </message>
    <message>
        <source>%1 of %2, each by itself %3, off by %4 s, reference right %5</source>
        <translation>%2 件中 %1 件、個別 %3、ずれ %4 秒、リファレンス位置の正解 %5</translation>
    </message>
    <message>
        <source>tempo ratio within</source>
        <translation>テンポ比の誤差</translation>
    </message>
    <message>
        <source>pitch shift within</source>
        <translation>ピッチ変化の誤差</translation>
    </message>
    <message>
        <source>calibration error, all</source>
        <translation>較正誤差（すべて）</translation>
    </message>
    <message>
        <source>calibration error, first</source>
        <translation>較正誤差（最上位）</translation>
    </message>
    <message>
        <source>%1 imported, %2 unchanged, %3 failed; %4 of audio in %5 s (%6)</source>
        <translation>インポート %1 件、変更なし %2 件、失敗 %3 件。%4 の音声を %5 秒で処理（%6）</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n file(s) left. What was done is kept; the same command goes on from here.</source>
        <translation>
            <numerusform>残り %Ln ファイルで停止しました。完了した分は保存されています。同じコマンドで続きから再開できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Library %1</source>
        <translation>ライブラリ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), %1 of audio, %2 on disk (%3 a minute)</source>
        <translation>
            <numerusform>%Ln トラック、音声 %1、ディスク使用量 %2（1 分あたり %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>%1: out of the library; the file was not touched</source>
        <translation>%1：ライブラリから削除しました。ファイルは変更していません</translation>
    </message>
    <message>
        <source>%1 exists already; give --force to replace it, or another name</source>
        <translation>%1 はすでに存在します。置き換えるには --force を指定するか、別の名前を選んでください</translation>
    </message>
    <message numerus="yes">
        <source>Report with %n match(es) written to %1</source>
        <translation>
            <numerusform>%Ln 件の一致を含むレポートを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of %2 annotated</source>
        <translation>注釈付き %2 件中 %1 件</translation>
    </message>
    <message>
        <source>references</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>対応関係</translation>
    </message>
    <message>
        <source>noise recordings</source>
        <translation>ノイズ録音</translation>
    </message>
    <message>
        <source>As in the paper: only references compete</source>
        <translation>論文どおり：リファレンスのみが候補</translation>
    </message>
    <message>
        <source>All recordings compete, all references must be found</source>
        <translation>すべての録音が候補、すべてのリファレンスの検出が必要</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3</source>
        <translation>%2 ファイル中 %1、%3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>、残り %1</translation>
    </message>
    <message>
        <source>%1: damaged at %2; the part that could be decoded is in the library</source>
        <translation>%1：%2 で破損しています。デコードできた部分はライブラリに入りました</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>デコード中</translation>
    </message>
    <message>
        <source>fingerprinting</source>
        <translation>フィンガープリント作成中</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>aligning</source>
        <translation>位置合わせ中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>The results could not be written to standard output. Check the disk, or where the output leads.</source>
        <translation>結果を標準出力に書き込めませんでした。ディスクまたは出力先を確認してください。</translation>
    </message>
    <message>
        <source>share that is right, all matches</source>
        <translation>正解の割合、すべての一致</translation>
    </message>
    <message>
        <source>share that is right, first matches</source>
        <translation>正解の割合、最上位の一致</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of one recording:</source>
        <translation>
            <numerusform>同じ録音のファイル %Ln 個:</numerusform>
        </translation>
    </message>
    <message>
        <source>No two files of this library hold the same sound.</source>
        <translation>このライブラリに同じ音のファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: none of the %n track(s) below the old folder is here by name and size, so nothing was changed. Give the folder that holds what was in the old one.</source>
        <translation>
            <numerusform>%1：元のフォルダーのトラック %Ln 件と名前・サイズが一致するファイルがないため、何も変更しませんでした。元の内容が入っているフォルダーを指定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie below %1 now</source>
        <translation>
            <numerusform>トラック %Ln 件の場所を %1 に変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not found there, or of another size</source>
        <translation>
            <numerusform>うち %Ln 件は見つからないか、サイズが異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stayed: the library has a track at the new place already</source>
        <translation>
            <numerusform>トラック %Ln 件はそのままです：新しい場所に別のトラックがすでに登録されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking recording %1 of %2</source>
        <translation>録音を照合中：%1 / %2</translation>
    </message>
    <message>
        <source>%1: a case is written as .stemma-case; choose such a name</source>
        <translation>%1：案件は .stemma-case として書き出されます。拡張子が .stemma-case の名前を選んでください</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>保存中：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Case with %n query(s) written to %1</source>
        <translation>
            <numerusform>クエリ %Ln 件を含む案件を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1 in %2</source>
        <translation>案件 %1（%2）</translation>
    </message>
    <message>
        <source>Saved by %1 with Stemma %2 on %3</source>
        <translation>保存者 %1、Stemma %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>query: %1 (%n match(es), %2 decided)</source>
        <translation>
            <numerusform>クエリ：%1（一致 %Ln 件、判定済み %2 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: %1 of %2</source>
        <translation>レポートを書き込み中：%1 / %2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <extracomment>%1 is a file, %2 the sentence that says why.</extracomment>
        <translation>%1 は書き込まれませんでした。%2</translation>
    </message>
    <message>
        <source>%1: a report is written as .pdf, .html, .csv or another format; choose such a name, or give --format</source>
        <translation>%1：レポートは .pdf、.html、.csv などの形式で書き込まれます。そのような名前を選ぶか、--format を指定してください</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 はこのレポートの録音であり、変更されません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1: no answer about this recording is kept; keep one with stemma-cli query --keep, or ask for it in the window</source>
        <translation>%1：この録音の回答は保存されていません。stemma-cli query --keep で保存するか、ウィンドウで検索してください</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved. Keep answers with stemma-cli query --keep FILE, or ask for recordings in the window.</source>
        <translation>書き出せるものが保存されていません。stemma-cli query --keep ファイル で回答を保存するか、ウィンドウで検索してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n decision(s) added to the record</source>
        <translation>
            <numerusform>%1：判定 %Ln 件を記録に追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing to add, the record has all of it</source>
        <translation>%1：追加するものはありません。記録にすべて含まれています</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided here later than in the case; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1：%2、一致 %3：「%4」はここで案件より後に判定されています。ここの内容はそのまま残ります</translation>
    </message>
    <message>
        <source>%1: %2, match %3: &quot;%4&quot; was decided in the case and taken back there; what is here stays, and was not changed</source>
        <extracomment>%1 is a case file, %2 a recording, %3 the number of a match, %4 a field such as &quot;Notes&quot;.</extracomment>
        <translation>%1：%2、一致 %3：「%4」は案件で判定された後、取り消されています。ここの内容はそのまま残ります</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2: %n decision(s) not added, since this query is not kept here. Open the library that the case was saved from, with --library.</source>
        <extracomment>%1 is a case file, %2 a recording.</extracomment>
        <translation>
            <numerusform>%1：%2：このクエリはここに保存されていないため、判定 %Ln 件は追加されませんでした。案件の保存元のライブラリを --library で開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the answer is kept in the library</source>
        <translation>%1：回答をライブラリに保存しました</translation>
    </message>
    <message>
        <source>%1: the answer was not kept. %2</source>
        <extracomment>%1 is a recording, %2 the sentence that says why.</extracomment>
        <translation>%1：回答は保存されませんでした。%2</translation>
    </message>
    <message>
        <source>The files that were finished before are kept in %1</source>
        <translation>それまでに完成したファイルは %1 に残っています</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>%Ln 件の一致のクリップは冒頭のみです。長さはファイル名にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder with the recordings with --audio.</source>
        <translation>%1 はファイルです。--audio には録音のあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 was not searched for recordings. %2</source>
        <extracomment>%1 is a folder, %2 the sentence that says why.</extracomment>
        <translation>%1 では録音を検索できませんでした。%2</translation>
    </message>
    <message>
        <source>Standard output has no name that tells the format; give --format, such as --format pdf</source>
        <translation>標準出力には形式を示す名前がありません。--format pdf のように --format を指定してください</translation>
    </message>
    <message>
        <source>These are several files, which cannot go to standard output; name a folder with --output</source>
        <translation>複数のファイルになるため標準出力には書き出せません。--output でフォルダーを指定してください</translation>
    </message>
    <message>
        <source>A terminal cannot show a PDF; send it to a file or to another program, or name a file with --output</source>
        <translation>端末では PDF を表示できません。ファイルか別のプログラムに送るか、--output でファイルを指定してください</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name for the report, or give --format %2 to write it into the folder.</source>
        <extracomment>%1 is a path, %2 the name of a format, such as &quot;pdf&quot;.</extracomment>
        <translation>%1 はフォルダーです。レポートに別の名前を付けるか、--format %2 を指定してフォルダーの中に書き出してください。</translation>
    </message>
    <message>
        <source>%1 is a file, and a folder is needed here. Name another one with --output.</source>
        <translation>%1 はファイルです。ここではフォルダーが必要です。--output で別の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1: these are several files of every match. Name a folder with --output, and give --format %2.</source>
        <extracomment>%1 is a path, %2 the name of a format, &quot;png&quot; or &quot;wav&quot;.</extracomment>
        <translation>%1：一致ごとに複数のファイルになります。--output でフォルダーを指定し、--format %2 を付けてください。</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>書き出すものがありません。掲載されている一致はありません。</translation>
    </message>
</context>
<context>
    <name>stemma::ColourMapName</name>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Inverted grey</source>
        <translation>グレー（反転）</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonActions</name>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ね合わせ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交互表示</translation>
    </message>
    <message>
        <source>Blink by hand</source>
        <translation>手動で切り替え</translation>
    </message>
    <message>
        <source>Notes (logarithmic)</source>
        <translation>音高（対数）</translation>
    </message>
    <message>
        <source>Hertz (linear)</source>
        <translation>ヘルツ（線形）</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>明るく</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>暗く</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを強く</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>コントラストを弱く</translation>
    </message>
    <message>
        <source>Usual brightness and contrast</source>
        <translation>標準の明るさとコントラスト</translation>
    </message>
    <message>
        <source>Zoom in to frequencies</source>
        <translation>周波数を拡大</translation>
    </message>
    <message>
        <source>Zoom out of frequencies</source>
        <translation>周波数を縮小</translation>
    </message>
    <message>
        <source>All frequencies</source>
        <translation>すべての周波数</translation>
    </message>
    <message>
        <source>Ask again for this part</source>
        <translation>この部分だけで再検索</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>選択範囲を拡大</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Cursor to the left</source>
        <translation>カーソルを左へ</translation>
    </message>
    <message>
        <source>Cursor to the right</source>
        <translation>カーソルを右へ</translation>
    </message>
    <message>
        <source>Cursor up</source>
        <translation>カーソルを上へ</translation>
    </message>
    <message>
        <source>Cursor down</source>
        <translation>カーソルを下へ</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>手動で位置合わせ</translation>
    </message>
    <message>
        <source>Reference earlier</source>
        <translation>参照を早く</translation>
    </message>
    <message>
        <source>Reference later</source>
        <translation>参照を遅く</translation>
    </message>
    <message>
        <source>Reference a little earlier</source>
        <translation>参照を少し早く</translation>
    </message>
    <message>
        <source>Reference a little later</source>
        <translation>参照を少し遅く</translation>
    </message>
    <message>
        <source>Reference higher</source>
        <translation>参照を高く</translation>
    </message>
    <message>
        <source>Reference lower</source>
        <translation>参照を低く</translation>
    </message>
    <message>
        <source>Reference faster</source>
        <translation>参照のテンポを速く</translation>
    </message>
    <message>
        <source>Reference slower</source>
        <translation>参照のテンポを遅く</translation>
    </message>
    <message>
        <source>Alignment as found</source>
        <translation>検出時の位置に戻す</translation>
    </message>
    <message>
        <source>Selection and loop begin here</source>
        <translation>ここを選択とループの始点にする</translation>
    </message>
    <message>
        <source>Selection and loop end here</source>
        <translation>ここを選択とループの終点にする</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonBar</name>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole match (F)</source>
        <translation>一致の全体を表示 (F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Show the reference in the tempo and pitch of the query, or as it was recorded (W)</source>
        <translation>リファレンスをクエリのテンポとピッチで表示、または録音のまま表示します (W)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A way of comparing and its key.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Way of comparing</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Colours, frequency axis, brightness and contrast</source>
        <translation>配色、周波数軸、明るさ、コントラスト</translation>
    </message>
    <message>
        <source>Align by hand</source>
        <translation>手動で位置合わせ</translation>
    </message>
    <message>
        <source>Move the reference in time, tempo and pitch (G)</source>
        <translation>参照を時間・テンポ・音高でずらす (G)</translation>
    </message>
</context>
<context>
    <name>stemma::ComparisonView</name>
    <message>
        <source>Spectrogram of the query</source>
        <translation>クエリのスペクトログラム</translation>
    </message>
    <message>
        <source>Spectrogram of the reference</source>
        <translation>リファレンスのスペクトログラム</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Choose a match to compare it here</source>
        <translation>一致を選ぶと、ここで比較できます</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>shown as in the query: %1</source>
        <translation>クエリに合わせて表示：%1</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>録音のまま</translation>
    </message>
    <message>
        <source>level matched: %1</source>
        <translation>レベル調整：%1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Wheel: zoom. Ctrl and wheel: zoom in frequency. Drag: pan. Left and Right: scroll. Up and Down: zoom. Ctrl and arrows: move the cursor.</source>
        <translation>ホイール：拡大縮小。Ctrl＋ホイール：周波数を拡大縮小。ドラッグ：移動。左右キー：スクロール。上下キー：拡大縮小。Ctrl＋矢印：カーソルを移動。</translation>
    </message>
    <message>
        <source>Shift and drag: select. Click a marked region to align there.</source>
        <translation>Shift＋ドラッグ：選択。印のある範囲をクリックするとそこで位置を合わせます。</translation>
    </message>
    <message>
        <source>tempo %1, %2</source>
        <extracomment>A change of tempo and one of pitch: &quot;tempo +12.4 %, +2 st&quot;.</extracomment>
        <translation>テンポ %1、%2</translation>
    </message>
</context>
<context>
    <name>stemma::DropOverlay</name>
    <message>
        <source>Drop files here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>この中のサンプルを探す</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Import files and folders</source>
        <translation>ファイルとフォルダーをインポートします</translation>
    </message>
    <message>
        <source>Compare recordings, or a folder of them, with your library</source>
        <translation>録音または録音のフォルダーをライブラリと比較します</translation>
    </message>
</context>
<context>
    <name>stemma::DuplicateModel</name>
    <message>
        <source>Recording %1</source>
        <translation>録音 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Short for &quot;number&quot;.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>stemma::DuplicatesPage</name>
    <message>
        <source>No duplicates</source>
        <translation>重複なし</translation>
    </message>
    <message>
        <source>No two files of the library hold the same sound. Files that were encoded again with losses are not listed here: ask for one of them to find the others.</source>
        <translation>ライブラリに同じ音のファイルはありません。非可逆形式で再エンコードされたファイルはここには表示されません。そのうちの 1 つをクエリにすると、ほかを見つけられます。</translation>
    </message>
    <message>
        <source>Files that hold the same sound</source>
        <translation>同じ音のファイル</translation>
    </message>
    <message>
        <source>The files of one recording stand together. Enter: find samples in the file. Delete: remove it from the library; the file itself stays.</source>
        <translation>同じ録音のファイルはまとめて表示されます。Enter：ファイル内のサンプルを探す。Delete：ライブラリから削除（ファイル自体は残ります）。</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>この中のサンプルを探す</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>ライブラリから削除</translation>
    </message>
</context>
<context>
    <name>stemma::ErrorText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or folder, %2 the sentence that says what is wrong with it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a short technical remark in English.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This file or folder does not exist. Check the name, or connect the drive it is on.</source>
        <translation>このファイルまたはフォルダーは存在しません。名前を確認するか、保存先のドライブを接続してください。</translation>
    </message>
    <message>
        <source>You have no permission to read or write this. Change its permissions and try again.</source>
        <translation>読み取りまたは書き込みの権限がありません。アクセス権を変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a file that can be read: it is a folder, a device, or a link that leads nowhere. Choose an audio file.</source>
        <translation>読み取れるファイルではありません。フォルダー、デバイス、またはリンク切れです。音声ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file is empty (0 bytes). Copy it again from where it came from.</source>
        <translation>このファイルは空です（0 バイト）。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Reading failed. Check the drive or the network connection and try again.</source>
        <translation>読み取りに失敗しました。ドライブまたはネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Writing failed. Check the drive and try again.</source>
        <translation>書き込みに失敗しました。ドライブを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; what was finished is kept.</source>
        <translation>ディスクがいっぱいです。空き容量を増やして、もう一度お試しください。完了した分は保存されています。</translation>
    </message>
    <message>
        <source>This is not an audio file, whatever its name says. Choose a recording.</source>
        <translation>ファイル名にかかわらず、これは音声ファイルではありません。録音を選んでください。</translation>
    </message>
    <message>
        <source>There is no sound in this media file. Choose one with an audio stream.</source>
        <translation>このメディアファイルには音声がありません。音声ストリームを含むものを選んでください。</translation>
    </message>
    <message>
        <source>The sound is in a format that cannot be decoded here. Convert it, for example to FLAC.</source>
        <translation>ここではデコードできない音声形式です。FLAC などに変換してください。</translation>
    </message>
    <message>
        <source>The audio is damaged at %1 and cannot be decoded. Replace the file by an intact copy.</source>
        <translation>音声が %1 で破損しており、デコードできません。破損のないコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>The audio is damaged and nothing of it can be decoded. Replace the file by an intact copy.</source>
        <translation>音声が破損しており、まったくデコードできません。破損のないコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>This recording is too short to be compared: it lasts only %1. Choose a longer one.</source>
        <translation>この録音は短すぎて比較できません（長さ %1）。より長いものを選んでください。</translation>
    </message>
    <message>
        <source>This recording is too short to be compared. Choose a longer one.</source>
        <translation>この録音は短すぎて比較できません。より長いものを選んでください。</translation>
    </message>
    <message>
        <source>There is only silence in this recording, so there is nothing to compare. Choose another one.</source>
        <translation>この録音は無音のため、比較するものがありません。別の録音を選んでください。</translation>
    </message>
    <message>
        <source>There are no audio files in this folder. Choose a folder with music.</source>
        <translation>このフォルダーには音声ファイルがありません。音楽の入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This library cannot be written to. Change the permissions of its folder, or choose another library.</source>
        <translation>このライブラリには書き込めません。フォルダーのアクセス権を変更するか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>Another program is writing to this library. Close it or wait until it is done, then try again.</source>
        <translation>別のプログラムがこのライブラリに書き込んでいます。終了するか完了を待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This library is damaged. Restore its latest backup, or import the music into a new one.</source>
        <translation>このライブラリは破損しています。最新のバックアップを復元するか、新しいライブラリに音楽をインポートしてください。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Stemma. Update the program to open it.</source>
        <translation>このライブラリは新しいバージョンの Stemma で作成されました。プログラムを更新してから開いてください。</translation>
    </message>
    <message>
        <source>The library is empty, so there is nothing to compare with. Import some music first.</source>
        <translation>ライブラリが空のため、比較するものがありません。先に音楽をインポートしてください。</translation>
    </message>
    <message>
        <source>This track is not in the library. Import it first.</source>
        <translation>このトラックはライブラリにありません。先にインポートしてください。</translation>
    </message>
    <message>
        <source>The model was not found, so nothing can be compared. Install Stemma again.</source>
        <translation>モデルが見つからないため、比較できません。Stemma を再インストールしてください。</translation>
    </message>
    <message>
        <source>This is not a model that this version of Stemma can use. Install Stemma again.</source>
        <translation>このバージョンの Stemma で使えるモデルではありません。Stemma を再インストールしてください。</translation>
    </message>
    <message>
        <source>The library was made with another model. Import its music again to compare with it.</source>
        <translation>ライブラリは別のモデルで作成されています。比較するには、音楽をもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>ご要望により停止しました。</translation>
    </message>
    <message>
        <source>This value is not allowed. Check what you entered.</source>
        <translation>この値は使用できません。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>Stemma made a mistake. Please report it with what you did and this remark.</source>
        <translation>Stemma で内部エラーが発生しました。操作内容とこの注記を添えてご報告ください。</translation>
    </message>
    <message>
        <source>This file is there already. Choose another name, or have it replaced.</source>
        <translation>このファイルはすでにあります。別の名前を選ぶか、置き換えてください。</translation>
    </message>
    <message>
        <source>This is not a case file, or it is damaged. Ask for another copy of it.</source>
        <translation>案件ファイルではないか、破損しています。別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of Stemma. Update the program to open it.</source>
        <translation>この案件は新しいバージョンの Stemma で保存されました。プログラムを更新してから開いてください。</translation>
    </message>
    <message>
        <source>A case holds what was asked and decided. To search or import, open your library.</source>
        <translation>案件に含まれるのは、検索の内容と判定です。検索やインポートをするには、ご自身のライブラリを開いてください。</translation>
    </message>
</context>
<context>
    <name>stemma::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What is known of the chosen match</source>
        <translation>選択した一致について分かっていること</translation>
    </message>
    <message>
        <source>Choose a match to see what speaks for it.</source>
        <translation>一致を選ぶと、その根拠が表示されます。</translation>
    </message>
    <message>
        <source>Blind listening: the score and its reasons appear with your verdict.</source>
        <translation>ブラインド試聴：スコアとその理由は判定後に表示されます。</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>出現箇所</translation>
    </message>
    <message>
        <source>Where the query uses the reference. Choosing one aligns both there.</source>
        <translation>クエリがリファレンスを使っている箇所。選ぶと両者がそこで揃います。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The same recording as: %1</source>
        <translation>同じ録音：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%Ln 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>The range of an occurrence in the query and in the reference.</extracomment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>stemma::ExportDialog</name>
    <message>
        <source>&amp;Report as PDF</source>
        <translation>レポート、PDF 形式(&amp;R)</translation>
    </message>
    <message>
        <source>Report as a &amp;web page, also for screen readers</source>
        <translation>レポート、Web ページ形式（スクリーンリーダー対応）(&amp;W)</translation>
    </message>
    <message>
        <source>Report as plain &amp;text</source>
        <translation>レポート、テキスト形式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Matches as a table (CSV)</source>
        <translation>一致の表 (CSV)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity</source>
        <translation>Audacity 用ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Layers for &amp;Sonic Visualiser</source>
        <translation>Sonic Visualiser 用レイヤー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Boxes for Sonic Visualiser (CSV)</source>
        <translation>Sonic Visualiser 用ボックス (CSV)(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;ubtitles (WebVTT)</source>
        <translation>字幕 (WebVTT)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Pictures of the matches (PNG)</source>
        <translation>一致の画像 (PNG)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Aligned sound of the matches (WAV)</source>
        <translation>一致の位置合わせ済み音声 (WAV)(&amp;A)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>データを書き出す</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>書き出しの状態</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>How many files are written</source>
        <translation>書き出したファイルの数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Choose a folder and write the files (Enter)</source>
        <translation>フォルダーを選んでファイルを書き出します (Enter)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Write nothing more; files that are finished stay (Esc)</source>
        <translation>書き出しを中止します。完了したファイルは残ります (Esc)</translation>
    </message>
    <message>
        <source>Writes %1</source>
        <extracomment>%1 is the end of a file&apos;s name, such as &quot;.csv&quot;.</extracomment>
        <translation>%1 ファイルを書き出します</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Writing into %1…</source>
        <translation>%1 に書き出しています…</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;O)</translation>
    </message>
    <message>
        <source>Evi&amp;dence for programs (JSON)</source>
        <translation>プログラム用の根拠データ (JSON)(&amp;E)</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it, and other files of the same names?</source>
        <translation>%1 は既に存在します。これと同じ名前の他のファイルも置き換えますか?</translation>
    </message>
</context>
<context>
    <name>stemma::FailureModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>インポートできなかった理由</translation>
    </message>
</context>
<context>
    <name>stemma::FailuresPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Import the chosen files once more, or all when none is chosen (Alt+T)</source>
        <translation>選択したファイルをもう一度読み込みます。選択がなければすべて (Alt+T)</translation>
    </message>
    <message>
        <source>Files that could not be imported</source>
        <translation>読み込めなかったファイル</translation>
    </message>
    <message>
        <source>Each with the reason. Tab leaves the table.</source>
        <translation>それぞれ理由付き。Tab で表から出ます。</translation>
    </message>
</context>
<context>
    <name>stemma::FileNotice</name>
    <message>
        <source>Locate the query…</source>
        <translation>クエリの場所を指定…</translation>
    </message>
    <message>
        <source>Say where this recording lies now (Ctrl+L)</source>
        <translation>この録音の現在の場所を指定します (Ctrl+L)</translation>
    </message>
    <message>
        <source>Files of the comparison</source>
        <translation>比較するファイル</translation>
    </message>
    <message>
        <source>%1 is gone: the query is shown as it was kept, and cannot be heard.</source>
        <translation>%1 が見つかりません。クエリは保存時の状態で表示されますが、再生はできません。</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: a close look may show something else than what was found.</source>
        <translation>クエリと参照のファイルが検索後に変更されています。拡大表示は見つかったものと異なる可能性があります。</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: a close look may show something else than what was found.</source>
        <translation>クエリのファイルが検索後に変更されています。拡大表示は見つかったものと異なる可能性があります。</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: a close look may show something else than what was found.</source>
        <translation>参照のファイルが検索後に変更されています。拡大表示は見つかったものと異なる可能性があります。</translation>
    </message>
</context>
<context>
    <name>stemma::FileQuestions</name>
    <message>
        <source>Audio and video</source>
        <translation>音声と動画</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>stemma::FormatText</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time, from %1 to %2.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;2 hours&quot;, %2 is &quot;10 minutes&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A change of tempo in percent, for example &quot;+12.4 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 st</source>
        <extracomment>A change of pitch in semitones, short.</extracomment>
        <translation>%1 半音</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <extracomment>A change of pitch in cents (hundredths of a semitone), short.</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1%</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>± %1 ct</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>Neither tempo nor pitch of a sample was changed.</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>varispeed</source>
        <extracomment>Tempo and pitch changed together, as on a turntable or a tape machine.</extracomment>
        <translation>バリスピード</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>強い</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>有力</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>How sure a match is.</extracomment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>score</comment>
        <extracomment>A score in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>How fast music is read: &quot;182 × real time&quot;.</extracomment>
        <translation>実時間の %1 倍</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>only the pitch changed</source>
        <translation>ピッチのみ変更</translation>
    </message>
    <message>
        <source>tempo and pitch changed separately</source>
        <translation>テンポとピッチを別々に変更</translation>
    </message>
    <message>
        <source>only the tempo changed</source>
        <translation>テンポのみ変更</translation>
    </message>
</context>
<context>
    <name>stemma::Gui</name>
    <message>
        <source>%1 is there already. Choose another name, or give --force to overwrite it.</source>
        <translation>%1 は既にあります。別の名前を選ぶか、--force を付けて上書きしてください。</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it by itself.</source>
        <translation>%1 を別のウィンドウで開けませんでした。単独で開いてください。</translation>
    </message>
</context>
<context>
    <name>stemma::HistoryDialog</name>
    <message>
        <source>Record of decisions</source>
        <translation>判定の記録</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Each line is one change. None is ever altered or removed, also not by undoing.</source>
        <translation>1 行が 1 つの変更です。取り消しても、変更や削除はされません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation>記録を閉じます (Esc)</translation>
    </message>
    <message>
        <source>Record of decisions – %1</source>
        <translation>判定の記録 – %1</translation>
    </message>
</context>
<context>
    <name>stemma::ImportPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the import; what is done is kept (Ctrl+.)</source>
        <translation>インポートを停止します。完了した分は保存されます (Ctrl+.)</translation>
    </message>
    <message>
        <source>Show the files that could not be imported</source>
        <translation>インポートできなかったファイルを表示します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <translation>このパネルを隠します</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import speed and time left</source>
        <translation>インポートの速度と残り時間</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>失敗したファイル：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を探しています…</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 files</source>
        <translation>インポート中：%2 ファイル中 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept…</source>
        <translation>停止中です。完了した分は保存されます…</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>インポートを停止しました</translation>
    </message>
    <message>
        <source>Import the same folder again to go on where it stopped.</source>
        <translation>同じフォルダーをもう一度インポートすると、続きから再開します。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%Ln ファイルをインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>登録済み %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged in part</source>
        <translation>
            <numerusform>一部破損 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>未処理 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Joins the parts of a list.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>stemma::LibraryPage</name>
    <message>
        <source>Filter the library</source>
        <translation>ライブラリを絞り込む</translation>
    </message>
    <message>
        <source>Shows the tracks with all these words (Ctrl+F)</source>
        <translation>すべての語を含むトラックを表示します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>トラック数</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>比較できるものがまだありません</translation>
    </message>
    <message>
        <source>Import some music, or drag it here. Each file can be searched as soon as it is imported.</source>
        <translation>音楽をインポートするか、ここにドラッグしてください。各ファイルはインポートが済みしだい検索できます。</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>音楽フォルダーを追加…</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>ライブラリのトラック</translation>
    </message>
    <message>
        <source>Enter: find samples in the track. Delete: remove it from the library.</source>
        <translation>Enter：トラック内のサンプルを探す。Delete：ライブラリから削除。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln トラック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Find samples in this</source>
        <translation>この中のサンプルを探す</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>ライブラリから削除</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>再スキャン(&amp;R)</translation>
    </message>
    <message>
        <source>Imports what is new or changed in the folders of the library (F5)</source>
        <translation>ライブラリのフォルダーにある新しいファイルと変更されたファイルを取り込みます（F5）</translation>
    </message>
    <message>
        <source>No file is missing</source>
        <translation>見つからないファイルはありません</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningBar</name>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Change between query and reference</source>
        <translation>クエリと参照を切り替える</translation>
    </message>
    <message>
        <source>Hear both at once</source>
        <translation>両方を同時に聴く</translation>
    </message>
    <message>
        <source>Hear the reference as it was recorded</source>
        <translation>参照を録音のまま聴く</translation>
    </message>
    <message>
        <source>No sound device. Review and export still work.</source>
        <translation>音声デバイスがありません。確認と書き出しは引き続き使えます。</translation>
    </message>
    <message>
        <source>The sound device is gone. Review and export still work.</source>
        <translation>音声デバイスがなくなりました。確認と書き出しは引き続き使えます。</translation>
    </message>
    <message>
        <source>Preparing the sound…</source>
        <translation>音声を準備しています…</translation>
    </message>
    <message>
        <source>Ready up to %1. Click further on to hear the rest.</source>
        <translation>%1 まで準備できました。続きを聴くには、その先をクリックしてください。</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right</source>
        <translation>左でクエリ、右で参照を聴く</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match</source>
        <translation>選択範囲（なければ一致箇所）を繰り返す</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <source>The files of query and reference have changed since the search: what you hear may not be what was found.</source>
        <translation>クエリと参照のファイルが検索後に変更されています。聞こえる音は見つかったものと異なる可能性があります。</translation>
    </message>
    <message>
        <source>The file of the query has changed since the search: what you hear may not be what was found.</source>
        <translation>クエリのファイルが検索後に変更されています。聞こえる音は見つかったものと異なる可能性があります。</translation>
    </message>
    <message>
        <source>The file of the reference has changed since the search: what you hear may not be what was found.</source>
        <translation>参照のファイルが検索後に変更されています。聞こえる音は見つかったものと異なる可能性があります。</translation>
    </message>
</context>
<context>
    <name>stemma::ListeningControls</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>再生または一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look for the sound device or the file again</source>
        <translation>音声デバイスまたはファイルをもう一度探す</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>録音のまま</translation>
    </message>
    <message>
        <source>Hear the reference in its own tempo and pitch instead of those of the query (R)</source>
        <translation>クエリに合わせず、参照を元のテンポと音高で聴く (R)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Hear the query (X changes between both)</source>
        <translation>クエリを聴く (X で切り替え)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Hear the reference (X changes between both)</source>
        <translation>参照を聴く (X で切り替え)</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Hear both at once (M)</source>
        <translation>両方を同時に聴く (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the match (L)</source>
        <translation>選択範囲（なければ一致箇所）を繰り返す (L)</translation>
    </message>
    <message>
        <source>L/R</source>
        <extracomment>Button: the query in the left ear, the reference in the right one.</extracomment>
        <translation>L/R</translation>
    </message>
    <message>
        <source>Hear the query on the left, the reference on the right (E)</source>
        <translation>左でクエリ、右で参照を聴く (E)</translation>
    </message>
    <message>
        <source>Query left, reference right</source>
        <translation>左がクエリ、右が参照</translation>
    </message>
    <message>
        <source>Volume (Shift+Up and Shift+Down, or Left and Right while it has the focus)</source>
        <translation>音量 (Shift+上下キー、フォーカス中は左右キーも可)</translation>
    </message>
</context>
<context>
    <name>stemma::MainWindow</name>
    <message>
        <source>Stemma</source>
        <translation>Stemma</translation>
    </message>
    <message>
        <source>%1 – Stemma</source>
        <translation>%1 – Stemma</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>レポートを保存しました：%1</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>What you dropped is no file on this computer. Save it to a folder first, then drop it, or choose it with “Open query…”.</source>
        <translation>ドロップしたものは、このコンピューター上のファイルではありません。先にフォルダーに保存してからドロップするか、「クエリを開く…」で選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be imported or compared. %1</source>
        <translation>インポートも比較もできません。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>ライブラリを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove from library</source>
        <translation>ライブラリから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>クエリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>フォルダーをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>ファイルをインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>メインツール</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>Stemma について(&amp;A)</translation>
    </message>
    <message>
        <source>Find samples in…</source>
        <translation>サンプルを探すファイル…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーをインポート</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>Stemma について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Finds samples: pieces of one recording reused in another.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;サンプル、つまり別の録音で再利用された録音の断片を見つけます。&lt;/p&gt;&lt;p&gt;データはすべてこのコンピューターに留まります。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%Ln トラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) to answer</source>
        <translation>
            <numerusform>未回答のクエリ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Left and Right change between panels</source>
        <translation>左右キーでパネルを切り替えます</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った項目を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours</source>
        <translation>スペクトログラムの配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Range of levels</source>
        <translation>レベル範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>周波数軸(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blind listening</source>
        <translation>ブラインド試聴(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Record of decisions…</source>
        <translation>判定の記録(&amp;R)…</translation>
    </message>
    <message>
        <source>This result is not kept in the library yet.</source>
        <translation>この結果はまだライブラリに保存されていません。</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>レビュー(&amp;I)</translation>
    </message>
    <message>
        <source>This result and what you decide about it are not kept in the library. %1</source>
        <translation>この結果とその判定は、ライブラリに保存されていません。%1</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>You can search and listen, but nothing is imported or kept: %1</source>
        <translation>検索と試聴はできますが、読み込みや保存はできません：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) taken off the list. The record of them stays in the library.</source>
        <translation>
            <numerusform>クエリ %Ln 件を一覧から外しました。記録はライブラリに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again: %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>見つかりました：%1</translation>
    </message>
    <message>
        <source>%1 is not the recording that is missing, or it was encoded again. Choose the file itself, or import this one beside it.</source>
        <translation>%1 は見つからない録音とは別のものか、再エンコードされたものです。元のファイルを選ぶか、このファイルを別に読み込んでください。</translation>
    </message>
    <message>
        <source>&amp;Locate file…</source>
        <translation>ファイルの場所を指定(&amp;L)…</translation>
    </message>
    <message>
        <source>Locate &amp;folder…</source>
        <translation>フォルダーの場所を指定(&amp;F)…</translation>
    </message>
    <message>
        <source>Find samples in a folder</source>
        <translation>フォルダー内のサンプルを探す</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 はどこにありますか？</translation>
    </message>
    <message>
        <source>%1 holds none of the files of %2, so nothing was changed. Choose the folder in which they lie now.</source>
        <translation>%1 には %2 のファイルが 1 つもないため、何も変更しませんでした。今ファイルがあるフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) lie in %1 now.</source>
        <translation>
            <numerusform>トラック %Ln 件の場所を %1 に変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, since the library has a track at the new place.</source>
        <translation>
            <numerusform>%Ln 件は、新しい場所に別のトラックが登録されているため、そのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last import was stopped before it was done.</source>
        <translation>前回の読み込みは途中で停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n file(s)</source>
        <translation>
            <numerusform>残り %Ln ファイルを再開</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the message, else clear the selection, else stop the query</source>
        <translation>メッセージを閉じる（なければ選択を解除、それもなければクエリを停止）</translation>
    </message>
    <message>
        <source>Open folder of queries…</source>
        <translation>クエリのフォルダーを開く…</translation>
    </message>
    <message>
        <source>Re&amp;port (PDF)…</source>
        <translation>レポート (PDF)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>データを書き出す(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln ファイルを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made. %1</source>
        <translation>
            <numerusform>%Ln 件を作成できませんでした。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>You can look and listen, but nothing that you decide is kept: %1</source>
        <translation>表示と試聴はできますが、判定は保存されません：%1</translation>
    </message>
    <message>
        <source>This case cannot be opened. %1</source>
        <translation>このケースを開けません。%1</translation>
    </message>
    <message>
        <source>Case %1 – Stemma</source>
        <translation>ケース %1 – Stemma</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>ケースを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>Open recent c&amp;ase</source>
        <translation>最近のケース(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save case…</source>
        <translation>ケースを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saving the case: %1 %</source>
        <translation>ケースを保存しています：%1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Case saved: %1</source>
        <translation>ケースを保存しました：%1</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>ケースを開く</translation>
    </message>
    <message>
        <source>%1 could not be opened in a window of its own. Open it from the file manager.</source>
        <translation>%1 を別のウィンドウで開けませんでした。ファイルマネージャーから開いてください。</translation>
    </message>
    <message>
        <source>There is no kept query yet, so there is nothing to save. Open a recording first.</source>
        <translation>保存されたクエリがまだないため、書き出すものがありません。先に録音を開いてください。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>ケースを保存</translation>
    </message>
    <message>
        <source>This case is open here and keeps what you decide by itself. Choose another name.</source>
        <translation>このケースはここで開いており、判定は自動的に保存されます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Saving the case…</source>
        <translation>ケースを保存しています…</translation>
    </message>
    <message>
        <source>There is nothing to write: no match is listed.</source>
        <translation>書き出すものがありません。掲載されている一致はありません。</translation>
    </message>
    <message>
        <source>Forgotten. To add the rest after all, import its folder again.</source>
        <translation>再開しないことにしました。残りを追加するには、フォルダーをもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>%1 does not hold the sound of this query, or it was encoded again. Choose the file itself, or open this one as another query.</source>
        <translation>%1 はこのクエリとは別の音か、再エンコードされたものです。元のファイルを選ぶか、このファイルを別のクエリとして開いてください。</translation>
    </message>
    <message>
        <source>Import what is left of it</source>
        <translation>残りを読み込みます</translation>
    </message>
    <message>
        <source>For&amp;get it</source>
        <translation>再開しない(&amp;G)</translation>
    </message>
    <message>
        <source>Never offer it again; what was imported stays (Alt+G)</source>
        <translation>今後は確認しません。読み込み済みのものは残ります (Alt+G)</translation>
    </message>
    <message numerus="yes">
        <source>The clips of %n match(es) hold only the beginning; their names say how much.</source>
        <translation>
            <numerusform>%Ln 件の一致のクリップは冒頭のみです。長さはファイル名にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds this query, but its name cannot be kept: it is not UTF-8. Rename the file or its folder, and locate it again.</source>
        <translation>%1 はこのクエリの音ですが、名前が UTF-8 でないため記憶できません。ファイルまたはフォルダーの名前を変えてから、もう一度場所を指定してください。</translation>
    </message>
</context>
<context>
    <name>stemma::MatchFacts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A stretch of time and its length.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In query</source>
        <translation>クエリ内</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>リファレンス内</translation>
    </message>
    <message>
        <source>The same occurrence in the reference, at its own tempo</source>
        <translation>同じ箇所をリファレンス側のテンポで示したもの</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>テンポ比</translation>
    </message>
    <message>
        <source>Tempo in the query over tempo in the reference</source>
        <translation>クエリのテンポ ÷ リファレンスのテンポ</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Semitones and cents, query minus reference. The error holds 19 times in 20.</source>
        <translation>半音とセント、クエリ − リファレンス。誤差は 20 回中 19 回収まります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Whether tempo and pitch changed together, as on a turntable</source>
        <translation>テンポとピッチがターンテーブルのように連動して変わったかどうか</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>How often which part of the reference comes</source>
        <translation>リファレンスのどの部分が何回現れるか</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Judged by how sharply the onsets of both agree</source>
        <translation>両者のオンセットがどれだけ鋭く一致するかで判断</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Of the query, in all occurrences together</source>
        <translation>クエリのうち、全出現箇所の合計</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>How far single seconds lie off the common line. Reused audio leaves 0 to 20 ms, unrelated music about 70 ms.</source>
        <translation>各秒が共通の直線からどれだけ外れるか。再利用された音では 0～20 ミリ秒、無関係な音楽では約 70 ミリ秒。</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <extracomment>Height of a peak, and what is usual.</extracomment>
        <translation>%1（通常は %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that led to this tempo and pitch independently of each other</source>
        <translation>互いに独立にこのテンポとピッチを導いた箇所の数</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>次点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Score of the best other recording</source>
        <translation>ほかの録音のうち最良のスコア</translation>
    </message>
    <message>
        <source>Of %1 answers called “%2”, in queries whose samples are known, %3 were right.</source>
        <translation>サンプルが既知のクエリで「%2」とされた回答 %1 件のうち、正しかったのは %3 件です。</translation>
    </message>
    <message>
        <source>In and out point of the occurrence, and its length</source>
        <translation>出現箇所の開始点と終了点、その長さ</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>How much faster the query plays it; −10 % is slower. The error holds 19 times in 20.</source>
        <translation>クエリがどれだけ速く再生しているか。−10 % は遅いことを表します。誤差は 20 回中 19 回収まります。</translation>
    </message>
    <message>
        <source>Also in reference</source>
        <translation>参照にもある割合</translation>
    </message>
    <message>
        <source>How much of what the query does there the reference does, too. The rest was added, or changed.</source>
        <translation>その箇所でクエリに起きていることのうち、参照にも起きている割合。残りは加えられたか変更されたものです。</translation>
    </message>
    <message>
        <source>Timing error</source>
        <translation>時間のずれ</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>際立ち</translation>
    </message>
    <message>
        <source>How far this alignment stands out from all others, in standard deviations, and how far those of the library&apos;s other tracks usually do</source>
        <translation>この整列が他のすべてからどれだけ際立つか（標準偏差単位）と、ライブラリの他のトラックの整列が通常どれだけ際立つか</translation>
    </message>
    <message>
        <source>Found separately</source>
        <translation>独立した発見</translation>
    </message>
</context>
<context>
    <name>stemma::MatchModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>トラック %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (one of %n files)</source>
        <extracomment>A reference of which the library holds another copy.</extracomment>
        <translation>
            <numerusform>%1（%Ln ファイル中の 1 つ）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A score and its word: &quot;94 % Strong&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The same recording as: %1</source>
        <translation>同じ録音：%1</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column: rank of a match.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>In query</source>
        <translation>クエリ内</translation>
    </message>
    <message>
        <source>In reference</source>
        <translation>リファレンス内</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Occurs</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
</context>
<context>
    <name>stemma::MatchPanel</name>
    <message numerus="yes">
        <source>No match above the threshold in %n track(s)</source>
        <translation>
            <numerusform>%Ln トラック中、しきい値を超える一致はありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s) held back: most of them are coincidence.</source>
        <translation>
            <numerusform>弱い候補 %Ln 件を保留：ほとんどは偶然です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the library sounds like any part of this recording.</source>
        <translation>ライブラリには、この録音のどの部分にも似た音がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weak candidate(s)</source>
        <translation>
            <numerusform>弱い候補 %Ln 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::MatchTable</name>
    <message>
        <source>Weak candidates</source>
        <translation>弱い候補</translation>
    </message>
    <message>
        <source>Show candidates below the threshold (Alt+W)</source>
        <translation>しきい値に満たない候補を表示します (Alt+W)</translation>
    </message>
    <message>
        <source>Matches, best first</source>
        <translation>一致（スコア順）</translation>
    </message>
    <message>
        <source>J and K walk through the matches. F fits, W aligns, + and − zoom.</source>
        <translation>J と K で一致を移動。F で全体表示、W で位置合わせ、+ と − でズーム。</translation>
    </message>
    <message numerus="yes">
        <source>%n weak candidate(s)</source>
        <translation>
            <numerusform>弱い候補 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate the reference…</source>
        <translation>参照の場所を指定…</translation>
    </message>
</context>
<context>
    <name>stemma::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>このメッセージを閉じます (Esc)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>stemma::MissingFileText</name>
    <message>
        <source>%1: This file has changed since it was compared. Put back the one that was, or import it again and repeat the search.</source>
        <extracomment>%1 is the file of a recording.</extracomment>
        <translation>%1：このファイルは比較後に変更されています。比較時のファイルに戻すか、もう一度インポートして検索し直してください。</translation>
    </message>
</context>
<context>
    <name>stemma::NudgePanel</name>
    <message>
        <source>Offset</source>
        <translation>時間差</translation>
    </message>
    <message>
        <source>How much later the reference is than found (Alt+Left, Alt+Right; with Shift finer)</source>
        <translation>検出位置より参照をどれだけ遅らせるか (Alt+←、Alt+→、Shift で細かく)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>How much higher the query is than the reference (Alt+Up, Alt+Down)</source>
        <translation>クエリが参照よりどれだけ高いか (Alt+↑、Alt+↓)</translation>
    </message>
    <message>
        <source> st</source>
        <translation> 半音</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the alignment that was found (Alt+0)</source>
        <translation>検出された位置に戻す (Alt+0)</translation>
    </message>
    <message>
        <source>How alike both recordings are as they lie now: 1 is the same sound, about 0.2 unrelated music</source>
        <translation>この位置での2つの録音の類似度：1 は同じ音、約 0.2 は無関係な音楽</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>How much faster the query is than the reference; −10 % is slower (Alt+Page Up, Alt+Page Down)</source>
        <translation>クエリが参照よりどれだけ速いか。−10 % は遅いことを表します (Alt+PageUp、Alt+PageDown)</translation>
    </message>
    <message>
        <source>Alike %1</source>
        <translation>類似度 %1</translation>
    </message>
    <message>
        <source>Alike %1, found automatically: %2</source>
        <translation>類似度 %1（自動検出：%2）</translation>
    </message>
</context>
<context>
    <name>stemma::OverviewView</name>
    <message>
        <source>Overview of the query</source>
        <translation>クエリの全体図</translation>
    </message>
    <message>
        <source>The whole query and its matches. Click: show that place. Drag: move the window. Home and End: first and last part. Wheel: zoom.</source>
        <translation>クエリ全体とその一致。クリック：その場所を表示。ドラッグ：表示範囲を移動。Home／End：先頭／末尾。ホイール：ズーム。</translation>
    </message>
    <message numerus="yes">
        <source>Overview of the query: %1 shown of %2, %n place(s) with matches</source>
        <translation>
            <numerusform>クエリの全体図：%2 のうち %1 を表示、一致のある箇所 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::PagePreview</name>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation>前のページ (Page Up)</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>次のページ (Page Down)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>The pages as they will be printed. Page Up and Page Down turn them, Home and End go to the first and the last.</source>
        <translation>印刷されるとおりのページ。Page Up と Page Down でページをめくり、Home と End で最初と最後のページに移動します。</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>%L1 / %L2 ページ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>stemma::PicturePanel</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>周波数軸</translation>
    </message>
    <message>
        <source>Brightest at</source>
        <translation>最も明るい</translation>
    </message>
    <message>
        <source>Level that gets the brightest colour, in both pictures (Ctrl+B)</source>
        <translation>両方の画像で最も明るい色になるレベル (Ctrl+B)</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <translation>最も暗い</translation>
    </message>
    <message>
        <source>Level that gets the darkest colour, in both pictures (C)</source>
        <translation>両方の画像で最も暗い色になるレベル (C)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The levels that suit the two recordings (Ctrl+0)</source>
        <translation>2つの録音に合ったレベル (Ctrl+0)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>stemma::QueriesPage</name>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Stop what runs and what waits; answers are kept (Alt+S)</source>
        <translation>実行中と待機中のものを停止します。回答は残ります (Alt+S)</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>What was asked, the newest first. Choosing a query shows its answer. Delete takes it off the list; its record stays.</source>
        <translation>問い合わせた内容（新しい順）。選ぶと回答が表示されます。Delete で一覧から外します（記録は残ります）。</translation>
    </message>
</context>
<context>
    <name>stemma::QueryHeader</name>
    <message>
        <source>Reading the recording…</source>
        <translation>録音を読み取っています…</translation>
    </message>
    <message>
        <source>Taking fingerprints…</source>
        <translation>フィンガープリントを作成しています…</translation>
    </message>
    <message numerus="yes">
        <source>Searching %n track(s)…</source>
        <translation>
            <numerusform>%Ln トラックを検索しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligning what was found…</source>
        <translation>見つかった箇所を位置合わせしています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this query (Esc)</source>
        <translation>このクエリを停止します (Esc)</translation>
    </message>
    <message>
        <source>Query progress</source>
        <translation>クエリの進行状況</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>%1 で破損</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>順番待ち…</translation>
    </message>
</context>
<context>
    <name>stemma::QueryList</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) so far</source>
        <translation>
            <numerusform>これまでに一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 %</source>
        <extracomment>A query that is %1 percent done.</extracomment>
        <translation>検索中 %1 %</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Best match %1</source>
        <extracomment>A query of an earlier session; %1 is the score of its best match.</extracomment>
        <translation>最良の一致 %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>stemma::QueryPage</name>
    <message>
        <source>Drop a recording here</source>
        <translation>ここに録音をドロップ</translation>
    </message>
    <message>
        <source>Stemma compares it with every track of the library and shows which pieces of them it uses.</source>
        <translation>Stemma はライブラリの全トラックと比較し、どの部分が使われているかを示します。</translation>
    </message>
    <message>
        <source>Open query…</source>
        <translation>クエリを開く…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Fit the match</source>
        <translation>一致の全体を表示</translation>
    </message>
    <message>
        <source>Reference in tempo and pitch of the query</source>
        <translation>リファレンスをクエリのテンポとピッチで表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>左にスクロール</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>右にスクロール</translation>
    </message>
    <message>
        <source>Comparing with the library…</source>
        <translation>ライブラリと比較しています…</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>比較できるものがまだありません</translation>
    </message>
    <message>
        <source>This query could not be answered</source>
        <translation>このクエリには回答できませんでした</translation>
    </message>
    <message>
        <source>Add music folder…</source>
        <translation>音楽フォルダーを追加…</translation>
    </message>
    <message>
        <source>Open another query…</source>
        <translation>別のクエリを開く…</translation>
    </message>
    <message>
        <source>Stopped before there was an answer</source>
        <translation>回答が出る前に停止しました</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>stemma::QueryText</name>
    <message>
        <source>  %1 %2  %3</source>
        <translation>  %1 %2  %3</translation>
    </message>
    <message>
        <source>      query %1 = reference %2, tempo %3 %4, pitch %5 %6</source>
        <translation>      クエリ %1 = リファレンス %2、テンポ %3 %4、ピッチ %5 %6</translation>
    </message>
    <message numerus="yes">
        <source>, %n occurrence(s)</source>
        <translation>
            <numerusform>、%Ln 回出現</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %n place(s) agree</source>
        <extracomment>What speaks for a match: length, milliseconds off the line, height of a peak and what is usual.</extracomment>
        <translation>
            <numerusform>      位置合わせ %1 秒、残差 %2 ms、ピーク %3（通常 %4）、合致 %Ln 箇所</numerusform>
        </translation>
    </message>
    <message>
        <source>, best other track %1</source>
        <translation>、次点のトラック %1</translation>
    </message>
    <message>
        <source>      the same recording as %1</source>
        <translation>      %1 と同じ録音</translation>
    </message>
    <message numerus="yes">
        <source>no match at or above %1 in %n track(s)</source>
        <translation>
            <numerusform>%Ln トラックの中に %1 以上の一致はありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>  damaged at %1; only what could be decoded was searched</source>
        <translation>  %1 で破損。デコードできた部分のみ検索しました</translation>
    </message>
</context>
<context>
    <name>stemma::ReadingBar</name>
    <message>
        <source>Values under the pointer</source>
        <translation>ポインター位置の値</translation>
    </message>
    <message>
        <source>Search the library for the selected part alone (A)</source>
        <translation>選択した部分だけをライブラリで検索 (A)</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>Selection %1</source>
        <translation>選択範囲 %1</translation>
    </message>
    <message>
        <source>Listening loops here while Loop is on. [ and ] move the ends to the place that is heard, or to the cursor.</source>
        <translation>「ループ」がオンの間、この範囲を繰り返します。[ と ] で両端を再生位置またはカーソル位置に移動します。</translation>
    </message>
</context>
<context>
    <name>stemma::RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Clear recent</source>
        <translation>履歴を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stemma::Report</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title and artist of a recording.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>stretch</comment>
        <extracomment>A change of tempo: &quot;+12.4 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1%</translation>
    </message>
    <message>
        <source>%1 st %2 ct</source>
        <extracomment>Semitones and cents, short.</extracomment>
        <translation>%1 半音 %2 ct</translation>
    </message>
    <message>
        <source>± %1 ct</source>
        <translation>± %1 ct</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>varispeed</source>
        <translation>バリスピード</translation>
    </message>
    <message>
        <source>apart from the tempo</source>
        <translation>テンポとは独立</translation>
    </message>
    <message>
        <source>same audio</source>
        <extracomment>A match is a piece of the recording itself.</extracomment>
        <translation>同じ音源</translation>
    </message>
    <message>
        <source>other audio: played again, or alike</source>
        <extracomment>A match is not this audio: the same music recorded again (an interpolation), or alike by chance.</extracomment>
        <translation>別の音源：再演奏または類似</translation>
    </message>
    <message>
        <source>same audio or played again: cannot tell</source>
        <translation>同じ音源か再演奏か判別できません</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A part of the reference that comes several times: how often, which part.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, every %2 s</source>
        <extracomment>%1 is what comes, %2 seconds from one to the next.</extracomment>
        <translation>%1、%2 秒ごと</translation>
    </message>
    <message numerus="yes">
        <source>, %n left out</source>
        <extracomment>Places of a regular repetition where nothing comes.</extracomment>
        <translation>
            <numerusform>、欠落 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>%1 % faster</source>
        <translation>%1% 速く</translation>
    </message>
    <message>
        <source>%1 % slower</source>
        <translation>%1% 遅く</translation>
    </message>
    <message>
        <source>at the same tempo</source>
        <translation>同じテンポ</translation>
    </message>
    <message>
        <source>%1 semitones higher</source>
        <translation>%1 半音高い</translation>
    </message>
    <message>
        <source>%1 semitones lower</source>
        <translation>%1 半音低い</translation>
    </message>
    <message>
        <source>at the same pitch</source>
        <translation>同じピッチ</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;12.4 % faster&quot; and &quot;2.02 semitones higher&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 チャンネル</translation>
    </message>
    <message>
        <source>%1, %2 kHz, %3</source>
        <extracomment>Codec, sample rate in kHz, channels.</extracomment>
        <translation>%1、%2 kHz、%3</translation>
    </message>
</context>
<context>
    <name>stemma::ReportAppendix</name>
    <message>
        <source>Record of decisions</source>
        <translation>判定の記録</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>判定はありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Nothing of this record is ever rewritten. A dash instead of a number stands for matches that are not listed. Long texts are cut here; the attached evidence.json has them whole.</source>
        <translation>この記録が書き換えられることはありません。番号の代わりのダッシュは、掲載していない一致を表します。長い文はここでは省略されています。全文は添付の evidence.json にあります。</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>付録</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>all that was compared, found and decided, for programs</source>
        <translation>比較、検出、判定の全内容（プログラム用）</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>その SHA-256</translation>
    </message>
    <message>
        <source>the matches as a table</source>
        <translation>一致の表</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
</context>
<context>
    <name>stemma::ReportAxis</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>dB below the loudest point of each picture</source>
        <translation>dB（各図の最大値を基準）</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDesk</name>
    <message>
        <source>There is no answer to report on yet. Open a query and wait for its answer.</source>
        <translation>レポートにする結果がまだありません。クエリを開き、結果を待ってください。</translation>
    </message>
    <message>
        <source>No report can be made as long as the library is not open. Wait a moment and try again.</source>
        <translation>ライブラリが開くまでレポートは作成できません。少し待ってからやり直してください。</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDialog</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What the report belongs to, for its first page</source>
        <translation>レポートが属する案件（最初のページに記載）</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Who made the report, for its first page</source>
        <translation>レポートを作成した人（最初のページに記載）</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Who asked for the report, for its first page</source>
        <translation>レポートの依頼者（最初のページに記載）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>Choose a name and write the report (Enter)</source>
        <translation>名前を選んでレポートを書き出します (Enter)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write no report; stops one that is being written (Esc)</source>
        <translation>レポートを書き出しません。書き出し中の場合は停止します (Esc)</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>案件(&amp;C)：</translation>
    </message>
    <message>
        <source>Prepared &amp;by:</source>
        <translation>作成者(&amp;B)：</translation>
    </message>
    <message>
        <source>Prepared &amp;for:</source>
        <translation>提出先(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>用紙(&amp;P)：</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>The size of the pages</source>
        <translation>ページの大きさ</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>レポートの状態</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>レポートの進行状況</translation>
    </message>
    <message>
        <source>How many pages are written</source>
        <translation>書き出したページの数</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き出しています…</translation>
    </message>
    <message>
        <source>%1 is a recording of this report and stays as it is; choose another name</source>
        <translation>%1 はこのレポートの録音であり、変更されません。別の名前を選んでください</translation>
    </message>
</context>
<context>
    <name>stemma::ReportDocument</name>
    <message>
        <source>Case: %1</source>
        <translation>案件：%1</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>作成者：%1</translation>
    </message>
    <message>
        <source>Prepared for: %1</source>
        <translation>提出先：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付：%1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with a lower score are not listed.</source>
        <translation>
            <numerusform>スコアの低い一致 %Ln 件は掲載していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <extracomment>%1 is the letter and the name of a recording.</extracomment>
        <translation>資料 %1</translation>
    </message>
    <message>
        <source>Programs and settings</source>
        <translation>プログラムと設定</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <translation>証拠の SHA-256</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Rejected and uncertain matches</source>
        <translation>却下された一致と不確かな一致</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Record of decisions</source>
        <translation>判定の記録</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>判定はありません。</translation>
    </message>
    <message>
        <source>Decisions, oldest first</source>
        <translation>判定 (古い順)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Sample report: %1</source>
        <translation>サンプリングのレポート：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Matches in the query</source>
        <translation>クエリ内の一致</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Also in the library as</source>
        <translation>ライブラリ内の同じ録音</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <translation>すべての出現箇所</translation>
    </message>
    <message>
        <source>Query from</source>
        <translation>クエリ 開始</translation>
    </message>
    <message>
        <source>Query to</source>
        <translation>クエリ 終了</translation>
    </message>
    <message>
        <source>Reference from</source>
        <translation>参照 開始</translation>
    </message>
    <message>
        <source>Reference to</source>
        <translation>参照 終了</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>一致 %1：%2</translation>
    </message>
    <message>
        <source>Heard in the query at %1, taken from the reference at %2, %3.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>クエリの %1 で聞こえ、参照の %2 から取られています (%3)。</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference in the query&apos;s time and pitch</source>
        <translation>一致 %1 のスペクトログラム (参照はクエリの時間とピッチに合わせて表示)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The query from 0:00 to %1, without a match.</source>
        <translation>0:00 から %1 までのクエリ。一致はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The query from 0:00 to %1 with the places of %n match(es), a row each. The table of matches says the same in numbers.</source>
        <translation>
            <numerusform>0:00 から %1 までのクエリと、一致 %Ln 件の位置 (1 行に 1 件)。一致の表に同じ内容の数値があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture: the spectrogram is no longer in the library.</source>
        <translation>画像はありません。スペクトログラムがライブラリに残っていません。</translation>
    </message>
    <message>
        <source>Two spectrograms on one time axis, low frequencies at the bottom: above the query, %1, below the reference, %2, redrawn %3. Where they match they show the same shapes.</source>
        <extracomment>%1 and %2 are time spans, %3 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>同じ時間軸上の 2 つのスペクトログラム (下が低い周波数)。上はクエリ %1、下は参照 %2 (%3 に合わせて描画)。一致するところは同じ形になります。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language of this translation: &quot;de&quot; in German.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Skip to the summary</source>
        <translation>要約へ移動</translation>
    </message>
    <message>
        <source>Spectrograms of match %1, the reference aligned by hand</source>
        <translation>一致 %1 のスペクトログラム (参照は手動で位置合わせ)</translation>
    </message>
    <message>
        <source>A reviewer aligned them by hand.</source>
        <translation>レビュー担当者が手動で位置を合わせました。</translation>
    </message>
    <message>
        <source>The spectrogram of exhibit %1; that of exhibit %2 is no longer in the library.</source>
        <extracomment>%1 and %2 are letters of exhibits.</extracomment>
        <translation>資料 %1 のスペクトログラム。資料 %2 のものはもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFigure</name>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Reference, aligned</source>
        <translation>リファレンス（調整後）</translation>
    </message>
    <message>
        <source>The library no longer holds the spectral map of this recording; the numbers were measured when it did.</source>
        <translation>この録音のスペクトルマップはライブラリに残っていません。数値は、残っていた時点で測定したものです。</translation>
    </message>
    <message>
        <source>Exhibit %1 above, exhibit %2 below in its tempo and pitch. Colour map: magma, light to dark. Log-frequency short-time Fourier transform, %3 bins an octave, %4 frames a second, Hann windows of %5 to %6 samples at %7 kHz; one cell is one measurement.</source>
        <extracomment>%1 and %2 are letters of exhibits; %3 to %6 numbers; &quot;magma&quot; is the name of a colour map.</extracomment>
        <translation>上は資料 %1、下はそのテンポとピッチに合わせた資料 %2。カラーマップ：magma、明から暗。対数周波数の短時間フーリエ変換、1 オクターブあたり %3 ビン、毎秒 %4 フレーム、ハン窓 %5～%6 サンプル（%7 kHz）。1 セルが 1 つの測定値です。</translation>
    </message>
    <message>
        <source>Reference, aligned by hand</source>
        <translation>リファレンス（手動で調整）</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFinding</name>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>サンプルは見つかりませんでした。「%1」（%2）には、ライブラリの録音と一致する箇所がありません。</translation>
    </message>
    <message numerus="yes">
        <source>No sample in “%1” is established: the review left %n match(es) rejected or uncertain.</source>
        <translation>
            <numerusform>「%1」についてサンプルの使用は確認されていません。レビューの結果、一致 %Ln 件が却下または不確かとされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a sample of “%2”, heard from %3 to %4, %5; a reviewer confirmed it.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>「%1」には「%2」のサンプルが含まれています（%3 から %4 まで、%5）。レビュー担当者が確認済みです。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds samples of %n recordings that a reviewer confirmed, most surely of “%2”, heard from %3 to %4, %5.</source>
        <translation>
            <numerusform>「%1」には、レビュー担当者が確認した %Ln 件の録音のサンプルが含まれています。最も確かなのは「%2」です（%3 から %4 まで、%5）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program found a sample of “%2” in “%1”, heard from %3 to %4, %5; nobody has confirmed it yet.</source>
        <extracomment>%5 is &quot;12.4 % faster and 2.02 semitones higher&quot;.</extracomment>
        <translation>プログラムは「%1」の中に「%2」のサンプルを検出しました（%3 から %4 まで、%5）。まだ誰も確認していません。</translation>
    </message>
    <message numerus="yes">
        <source>The program found samples of %n recordings in “%1”, most surely of “%2”, heard from %3 to %4, %5; nobody has confirmed them yet.</source>
        <translation>
            <numerusform>プログラムは「%1」の中に %Ln 件の録音のサンプルを検出しました。最も確かなのは「%2」です（%3 から %4 まで、%5）。まだ誰も確認していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: what is confirmed, then what is not.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further match(es) have not been reviewed.</source>
        <translation>
            <numerusform>ほかに未判定の一致が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched: %n recording(s) of the library, at %1 to %2 % of the tempo and up to %3 semitones higher or lower.</source>
        <translation>
            <numerusform>検索対象：ライブラリの録音 %Ln 件、テンポ %1～%2%、ピッチ上下 %3 半音まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 confirmed, %2 not reviewed, %3 rejected, %4 uncertain</source>
        <extracomment>How many matches have which verdict.</extracomment>
        <translation>確認済み %1、未判定 %2、却下 %3、不確か %4</translation>
    </message>
    <message>
        <source>Automated comparison with human review; not a legal opinion.</source>
        <translation>自動比較に人によるレビューを加えたものであり、法的見解ではありません。</translation>
    </message>
    <message>
        <source>Automated comparison without human review; not a legal opinion.</source>
        <translation>人によるレビューを経ていない自動比較であり、法的見解ではありません。</translation>
    </message>
    <message>
        <source>No sample was found: nothing in “%1” (%2) matches a recording of the library surely enough.</source>
        <extracomment>%2 is the length of the recording, or the part of it that was searched.</extracomment>
        <translation>サンプルは見つかりませんでした。「%1」（%2）には、ライブラリの録音と十分に確実に一致するものがありません。</translation>
    </message>
    <message>
        <source>No sample of another recording is established in “%1”: exhibit %2 is the same recording as the query.</source>
        <extracomment>%2 is the letter of an exhibit.</extracomment>
        <translation>「%1」について別の録音からのサンプルの使用は確認されていません。資料 %2 はクエリと同じ録音です。</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>資料 %1 はクエリと同じ録音です。</translation>
    </message>
</context>
<context>
    <name>stemma::ReportFrame</name>
    <message>
        <source>Stemma sample report</source>
        <translation>Stemma サンプルレポート</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the number of the page, %2 how many there are.</extracomment>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The kind of document, then the name of the case.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <extracomment>%1 names the report, %2 is the recording.</extracomment>
        <translation>レポート %1：%2</translation>
    </message>
    <message>
        <source>SHA-256 of evidence.json</source>
        <translation>evidence.json の SHA-256</translation>
    </message>
</context>
<context>
    <name>stemma::ReportGlossary</name>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>the recording in which samples are looked for, exhibit A</source>
        <translation>サンプルを探す対象の録音、資料 A</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>a recording of the library from which the query may borrow</source>
        <translation>クエリに使われた可能性のある、ライブラリの録音</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>a piece of one recording that is used in another</source>
        <translation>ある録音の一部で、別の録音に使われているもの</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>all places of the query where one reference lies under one change of tempo and pitch</source>
        <translation>クエリのうち、1 つのリファレンスが同じテンポとピッチの変化で現れる箇所のすべて</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>出現箇所</translation>
    </message>
    <message>
        <source>one of these places, with its in and out point in both recordings</source>
        <translation>一致に属する個々の箇所。両方の録音での開始点と終了点を伴う</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>occurrences that hold the same part of the reference, as a loop has them</source>
        <translation>ループのように、リファレンスの同じ部分を含む複数の出現箇所</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>how much faster (+) or slower (−) the query plays it than the reference</source>
        <translation>クエリがリファレンスよりどれだけ速い (+) か、遅い (−) か</translation>
    </message>
    <message>
        <source>Tempo ratio</source>
        <translation>テンポ比</translation>
    </message>
    <message>
        <source>tempo in the query divided by tempo in the reference</source>
        <translation>クエリでのテンポをリファレンスでのテンポで割った値</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>how much higher or lower the query plays it, in semitones (st) and cents (ct), hundredths of a semitone</source>
        <translation>クエリでの再生がどれだけ高いか低いか。半音とセント（ct、半音の 100 分の 1）で表す</translation>
    </message>
    <message>
        <source>Varispeed</source>
        <translation>バリスピード</translation>
    </message>
    <message>
        <source>tempo and pitch changed together, as on a turntable or tape</source>
        <translation>ターンテーブルやテープのように、テンポとピッチが連動して変わること</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>インターポレーション</translation>
    </message>
    <message>
        <source>music that was played again instead of being taken from the recording</source>
        <translation>録音から取られたのではなく、演奏し直された音楽</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>calibrated probability, 0 to 1, that the reference is in the query</source>
        <translation>リファレンスがクエリに含まれている確率（較正済み、0～1）</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>how far single seconds lie off the common line of both recordings</source>
        <translation>各秒が両方の録音に共通の直線からどれだけ外れるか</translation>
    </message>
    <message>
        <source>Spectral map</source>
        <translation>スペクトルマップ</translation>
    </message>
    <message>
        <source>loudness over time and pitch; what the figures show and the program compares</source>
        <translation>時間と音高に対する音の強さ。図に示され、プログラムが比較するもの</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>a number that any change of a file alters: equal numbers mean equal content</source>
        <translation>ファイルに変更があれば必ず変わる数値。数値が同じなら内容も同じ</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimitations</name>
    <message>
        <source>Limitations</source>
        <translation>限界</translation>
    </message>
</context>
<context>
    <name>stemma::ReportLimits</name>
    <message>
        <source>%1: %3 of %2</source>
        <extracomment>%1 is a word for a score; %3 of %2 answers were right.</extracomment>
        <translation>%1：%2 件中 %3 件</translation>
    </message>
    <message>
        <source>Exhibit %1 ends at %2 although its file declares more.</source>
        <translation>資料 %1 は、ファイルに記された長さより早く %2 で終わっています。</translation>
    </message>
    <message>
        <source>Exhibit %1 could not be read in full; the first gap lies at %2.</source>
        <extracomment>%1 is the letter of an exhibit, %2 a time.</extracomment>
        <translation>資料 %1 は全体を読み取れませんでした。最初の欠落は %2 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n recording(s) of the library could be found. A recording that it does not hold is not found, and no match does not mean that there is no sample.</source>
        <translation>
            <numerusform>検出できるのはライブラリにある録音 %Ln 件だけです。ライブラリにない録音は検出されません。一致がないことは、サンプルがないことを意味しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the query was searched: %1.</source>
        <translation>検索したのはクエリの一部だけです：%1。</translation>
    </message>
    <message>
        <source>The search was a quick one, which is less thorough.</source>
        <translation>検索は簡易検索で行われたため、網羅性が低くなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) with a score below %1 are counted here and not listed.</source>
        <translation>
            <numerusform>スコアが %1 未満の弱い候補 %Ln 件は、ここで件数のみを示し、掲載していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong matches</source>
        <translation>誤った一致</translation>
    </message>
    <message>
        <source>A score is what was counted on recordings whose samples are known. So many of the references listed under each word really were in the query: %1; %2; %3. On other music the shares may differ.</source>
        <extracomment>%1 to %3 are &quot;strong: 221 of 222&quot;.</extracomment>
        <translation>スコアは、サンプルが既知の録音で数えた結果に基づきます。各区分で挙げられたリファレンスのうち、実際にクエリに含まれていた数は次のとおりです：%1、%2、%3。ほかの音楽では割合が異なることがあります。</translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>検索の対象外</translation>
    </message>
    <message>
        <source>Transformations</source>
        <translation>加工</translation>
    </message>
    <message>
        <source>Samples are looked for at %1 to %2 % of their tempo and up to %3 semitones higher or lower; what is found only by comparing every moment, such as very short or deeply buried samples, up to %4. Reversed audio is not looked for. Samples of less than a second, far below the rest of the mix, or heavily processed may be missed.</source>
        <translation>サンプルは、元のテンポの %1～%2%、ピッチは上下 %3 半音までの範囲で探します。非常に短いサンプルやミックスに深く埋もれたサンプルなど、全時点の比較によってのみ見つかるものは、上下 %4 半音までです。逆再生の音は探しません。1 秒未満のもの、ミックスのほかの音よりはるかに小さいもの、大きく加工されたものは見落とされることがあります。</translation>
    </message>
    <message>
        <source>Common sources</source>
        <translation>共通の素材</translation>
    </message>
    <message>
        <source>Two recordings may be alike because both use a third one, the same sample pack, the same preset or the same machine. The comparison cannot tell which came first.</source>
        <translation>2 つの録音が似ているのは、両方が第三の録音、同じサンプルパック、同じプリセット、または同じ機材を使っているためかもしれません。どちらが先かは、この比較では分かりません。</translation>
    </message>
    <message>
        <source>Re-recordings</source>
        <translation>再録音</translation>
    </message>
    <message>
        <source>Music that was played again may be found or missed. Whether the audio itself is the same is judged by how sharply the onsets agree; the report says where that cannot be told.</source>
        <translation>演奏し直された音楽は、検出されることも見落とされることもあります。音源そのものが同じかどうかは、オンセットがどれだけ鋭く一致するかで判断します。判断できない場合は、レポートにその旨を記します。</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Times are measured in steps of %1 ms and given in thousandths and samples so that a place can be found again. Errors of stretch and pitch are half widths of the 95 % interval.</source>
        <translation>時刻は %1 ミリ秒刻みで測定し、同じ箇所を再び特定できるようにミリ秒と音声サンプル数で示します。テンポとピッチの誤差は 95% 区間の半幅です。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似性</translation>
    </message>
    <message>
        <source>Similar sound does not prove copying. Neither a score nor a picture says who took what from whom, who holds which rights, or whether a use is permitted.</source>
        <translation>音が似ていることは複製の証明にはなりません。スコアも図も、誰が誰から何を取ったか、誰がどの権利を持つか、使用が許されるかどうかを示すものではありません。</translation>
    </message>
    <message>
        <source>What was chopped into slices is looked for at %1 to %2 % of its tempo.</source>
        <translation>細かく切り分けられたものは、元のテンポの %1～%2% の範囲で探します。</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatch</name>
    <message>
        <source>Stretch</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>%1, tempo ratio %2</source>
        <extracomment>%1 is &quot;± 0.4 %&quot;, %2 the ratio of the tempos.</extracomment>
        <translation>%1、テンポ比 %2</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;± 5 ct&quot;, %2 how the change of pitch belongs to that of the tempo.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Best occurrence</source>
        <translation>最良の出現箇所</translation>
    </message>
    <message>
        <source>In</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>All occurrences: %1</source>
        <translation>すべての出現箇所：%1</translation>
    </message>
    <message>
        <source>Match %1 of %2, exhibit %3</source>
        <extracomment>%1 is the number of a match, %2 how many there are, %3 the letter of an exhibit.</extracomment>
        <translation>一致 %1 / %2、資料 %3</translation>
    </message>
    <message>
        <source>In, samples</source>
        <translation>開始サンプル</translation>
    </message>
    <message>
        <source>Out, samples</source>
        <translation>終了サンプル</translation>
    </message>
    <message>
        <source>Length, samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>%1  %2, %3 Hz</source>
        <extracomment>The letter of an exhibit, what it is, its sample rate.</extracomment>
        <translation>%1  %2、%3 Hz</translation>
    </message>
    <message>
        <source>How to hear it</source>
        <translation>聴き方</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>narrow column</comment>
        <extracomment>No more than six letters.</extracomment>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatchText</name>
    <message>
        <source>Leave tempo and pitch of the reference as they are.</source>
        <translation>リファレンスのテンポとピッチはそのままにします。</translation>
    </message>
    <message>
        <source>Play the reference at %1 % of its speed, with the pitch following as on a turntable.</source>
        <translation>リファレンスを元の %1% の速度で再生します。ピッチはターンテーブルのように連動させます。</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and shift its pitch by %2.</source>
        <extracomment>%2 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>リファレンスのテンポを元の %1% に変え、ピッチを %2 変えます。</translation>
    </message>
    <message>
        <source>Of %1 references called “%2” on the development set, %3 were in the query.</source>
        <translation>開発セットで「%2」とされたリファレンス %1 件のうち、クエリに含まれていたのは %3 件です。</translation>
    </message>
    <message>
        <source>%1 ms; reused audio leaves 0 to 20, unrelated music about 70</source>
        <translation>%1 ミリ秒。再利用された音では 0～20、無関係な音楽では約 70</translation>
    </message>
    <message>
        <source>no other recording came into question</source>
        <translation>ほかに該当しうる録音なし</translation>
    </message>
    <message>
        <source>%1 above the next best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the next best recording.</extracomment>
        <translation>次点の録音（%2）を %1 上回る</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>%1 %2; ratio %3</source>
        <extracomment>%1 is &quot;+12.4 %&quot;, %2 its error, %3 the ratio of the tempos.</extracomment>
        <translation>%1 %2、比 %3</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Change of both</source>
        <translation>両者の変化</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>%1 is a score, %2 the word for it, %3 a sentence on what that means.</extracomment>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>次点との差</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>%1 s of the query; the reference explains %2 % of its changes of level</source>
        <extracomment>%1 is a time in seconds, %2 a share in percent.</extracomment>
        <translation>クエリの %1 秒分。そのレベル変化の %2% がリファレンスで説明される</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>Play exhibit %1 from %2, then exhibit %3 from %4.</source>
        <extracomment>%1 and %3 are letters of exhibits, the others stretches of time.</extracomment>
        <translation>資料 %1 の %2 を再生し、次に資料 %3 の %4 を再生します。</translation>
    </message>
    <message>
        <source>Start both at the same moment, %1 at %2 and %3 at %4: they run together for %5 s.</source>
        <extracomment>%1 and %3 are letters of exhibits, %2 and %4 times, %5 a length in seconds.</extracomment>
        <translation>%1 を %2 から、%3 を %4 から、同時に再生します。両者は %5 秒間そろって進みます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The library also holds this recording as: %1</source>
        <translation>ライブラリには同じ録音が次の名前でもあります：%1</translation>
    </message>
    <message>
        <source>%1 below the best recording, which has %2</source>
        <extracomment>%1 is a difference of scores, %2 the score of the best recording.</extracomment>
        <translation>最良の録音（%2）を %1 下回る</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手動で設定。</translation>
    </message>
    <message>
        <source>Find exhibit %1 first: its file is gone.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>まず資料 %1 を探してください：ファイルがありません。</translation>
    </message>
    <message>
        <source>Check exhibit %1 first: its file seems changed.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>まず資料 %1 を確認してください：ファイルが変更されたようです。</translation>
    </message>
    <message>
        <source>Stretch the reference to %1 % of its tempo and leave its pitch as it is.</source>
        <translation>リファレンスのテンポを元の %1% に変え、ピッチはそのままにします。</translation>
    </message>
    <message>
        <source>Shift the pitch of the reference by %1 and leave its tempo as it is.</source>
        <extracomment>%1 is &quot;+2 st +2 ct&quot;.</extracomment>
        <translation>リファレンスのピッチを %1 変え、テンポはそのままにします。</translation>
    </message>
    <message>
        <source>another match of this report has %1</source>
        <extracomment>%1 is a score.</extracomment>
        <translation>このレポートの別の一致が %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Exhibit %1 is the same recording as the query, not a sample in it.</source>
        <extracomment>%1 is the letter of an exhibit.</extracomment>
        <translation>資料 %1 はクエリと同じ録音であり、その中のサンプルではありません。</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMatches</name>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Notes of the reviewer</source>
        <translation>レビュー担当者のメモ</translation>
    </message>
    <message>
        <source>Match %1: %2</source>
        <extracomment>%1 is a number, %2 the name of a recording.</extracomment>
        <translation>一致 %1：%2</translation>
    </message>
    <message>
        <source>No match is confirmed or waits for a verdict.</source>
        <translation>確認済みの一致も、判定待ちの一致もありません。</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMaterials</name>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Materials and method</source>
        <translation>資料と方法</translation>
    </message>
    <message>
        <source>The SHA-256 of the sound is that of the decoded samples, mono, 16 kHz, 16 bit: it stays the same when only tags or pictures of the file change.</source>
        <translation>音声の SHA-256 は、デコードした音声サンプル（モノラル、16 kHz、16 ビット）の値です。ファイルのタグや画像だけが変わっても、この値は変わりません。</translation>
    </message>
    <message>
        <source>Program and settings</source>
        <translation>プログラムと設定</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>stemma::ReportMethod</name>
    <message>
        <source>ends early, at %1</source>
        <translation>%1 で途中終了</translation>
    </message>
    <message>
        <source>unreadable in part, first at %1</source>
        <translation>一部読み取り不能（最初は %1）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The letter of an exhibit, then the name of the recording.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Length and format</source>
        <translation>長さと形式</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <extracomment>Length, format, size of the file.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>ファイルの SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the sound</source>
        <translation>音声の SHA-256</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not taken: the file is gone, or has changed since</source>
        <translation>未計算：ファイルがないか、その後変更されています</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>リランカー</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>ライブラリの状態</translation>
    </message>
    <message numerus="yes">
        <source>revision %1, %n recording(s)</source>
        <translation>
            <numerusform>リビジョン %1、録音 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>検索日時</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>クエリの範囲</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>簡易</translation>
    </message>
    <message>
        <source>thorough</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Scores kept from</source>
        <translation>保持する最低スコア</translation>
    </message>
    <message>
        <source>%1, at most %2 matches</source>
        <translation>%1、一致は最大 %2 件</translation>
    </message>
    <message>
        <source>Scores listed from</source>
        <translation>掲載する最低スコア</translation>
    </message>
    <message>
        <source>Every recording was decoded to mono at %1 kHz. Delays that an encoder adds are removed, so times count from the first audible sample.</source>
        <translation>各録音を %1 kHz のモノラルにデコードしました。エンコーダーが付加する遅延は除かれるため、時刻は最初に聞こえる音声サンプルから数えます。</translation>
    </message>
    <message>
        <source>Short-time Fourier transforms made a spectral map of it: %1 bins an octave over %2 octaves from %3 Hz, %4 frames a second, windows of %5, %6 and %7 samples from low to high.</source>
        <translation>短時間フーリエ変換でスペクトルマップを作成しました。%3 Hz から %2 オクターブにわたり 1 オクターブあたり %1 ビン、毎秒 %4 フレーム、窓長は低域から高域へ %5、%6、%7 サンプルです。</translation>
    </message>
    <message>
        <source>Windows of the query at a range of tempos were looked up among the fingerprints of the library; the nearest ones voted for recordings.</source>
        <translation>クエリの区間をさまざまなテンポでライブラリのフィンガープリントと照合し、最も近いものが録音の候補に投票しました。</translation>
    </message>
    <message>
        <source>Excerpts of these recordings were compared with every moment of the query at %1 to %2 % of the tempo, and slices of half a second searched for what was cut up.</source>
        <translation>これらの録音の抜粋を、テンポ %1～%2% の範囲でクエリの全時点と比較しました。細かく切り分けられたものは、0.5 秒の断片で探しました。</translation>
    </message>
    <message>
        <source>Each candidate was laid over the query: the place, tempo ratio and pitch shift where both maps agree best, each with its error, and every occurrence with its in and out point.</source>
        <translation>各候補をクエリに重ね、両方のマップが最もよく一致する位置、テンポ比、ピッチ変化をそれぞれの誤差とともに求め、すべての出現箇所の開始点と終了点を定めました。</translation>
    </message>
    <message>
        <source>A score, calibrated on recordings whose samples are known, tells how sure the match is.</source>
        <translation>サンプルが既知の録音で較正したスコアが、一致の確かさを示します。</translation>
    </message>
    <message>
        <source>A second network, the reranker, judged the likeliest alignments.</source>
        <translation>第二のネットワークであるリランカーが、最も有力な位置合わせを評価しました。</translation>
    </message>
    <message>
        <source>A reviewer judged matches by ear and eye. Every decision is in the record at the end, with its time and the name of the user.</source>
        <translation>レビュー担当者が耳と目で一致を判定しました。すべての判定は、日時とユーザー名とともに末尾の記録にあります。</translation>
    </message>
    <message>
        <source>No reviewer has judged the matches.</source>
        <translation>レビュー担当者による一致の判定は行われていません。</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>A size in megabytes or kilobytes, and the same in bytes.</extracomment>
        <translation>%1（%2 バイト）</translation>
    </message>
    <message>
        <source>not found when this report was made</source>
        <translation>このレポートの作成時には見つかりませんでした</translation>
    </message>
    <message>
        <source>when this report was made, its size or date of change was another one than when it was compared</source>
        <translation>このレポートの作成時、サイズまたは更新日時が比較時と異なっていました</translation>
    </message>
    <message>
        <source>Bytes of the path</source>
        <extracomment>Of a file whose name is no valid text: what it is made of, in hexadecimal digits.</extracomment>
        <translation>パスのバイト列</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>現在の場所</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>ファイルの状態</translation>
    </message>
</context>
<context>
    <name>stemma::ReportPdf</name>
    <message>
        <source>Sample report: %1</source>
        <extracomment>The title of the document; %1 is the recording that was searched.</extracomment>
        <translation>サンプリングのレポート：%1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag</comment>
        <extracomment>The language of these words, as RFC 5646 has it: &quot;de&quot;, &quot;fr&quot;, &quot;ja&quot;.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>What was compared, found and decided, for programs</source>
        <translation>比較、検出、判定の内容（プログラム用）</translation>
    </message>
    <message>
        <source>The matches as a table</source>
        <translation>一致の表</translation>
    </message>
</context>
<context>
    <name>stemma::ReportReview</name>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>直接サンプル</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>インターポレーション</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再演</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>許諾済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>サンプルの種類</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>権利処理</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>ライセンス番号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>位置合わせ</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>やり直した</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>クエリ %1 から引き継ぎ</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 s, %2, %3</source>
        <extracomment>An alignment set by hand: %1 a time in seconds, %2 the stretch, %3 the pitch shift.</extracomment>
        <translation>%1 秒、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who decided, and when.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Its score is below %1, and nobody confirmed it.</source>
        <translation>スコアが %1 未満で、誰も確認していません。</translation>
    </message>
    <message>
        <source>No reason was noted.</source>
        <translation>理由は記されていません。</translation>
    </message>
    <message>
        <source>Aligned by hand</source>
        <translation>手動の位置合わせ</translation>
    </message>
</context>
<context>
    <name>stemma::ReportSetAside</name>
    <message>
        <source>Rejected and uncertain</source>
        <translation>却下および不確かな一致</translation>
    </message>
    <message>
        <source>No match was rejected or left uncertain.</source>
        <translation>却下された一致も、不確かな一致もありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>クエリ内</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n weaker candidate(s) below a score of %1, about which nobody decided, are not listed.</source>
        <translation>
            <numerusform>スコアが %1 未満で誰も判定していない弱い候補 %Ln 件は、掲載していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stemma::ReportSummary</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>クエリ内</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Sample report</source>
        <translation>サンプルレポート</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Matches of this finding</source>
        <translation>この所見の対象となる一致</translation>
    </message>
    <message>
        <source>Times are hours, minutes, seconds and thousandths from the first audible sample. Stretch and pitch are those of the query against the reference. What the comparison cannot tell stands under Limitations.</source>
        <translation>時刻は、最初に聞こえる音声サンプルからの時・分・秒・ミリ秒です。テンポとピッチはリファレンスに対するクエリの値です。この比較では分からないことは「限界」に記載しています。</translation>
    </message>
</context>
<context>
    <name>stemma::ReportTimeline</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>In the query</source>
        <translation>クエリ内</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>First and last heard</source>
        <translation>最初と最後</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Seconds used</source>
        <translation>使用秒数</translation>
    </message>
    <message>
        <source>Of the query</source>
        <translation>クエリ比</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>No match counts, so there is no timeline.</source>
        <translation>有効な一致がないため、タイムラインはありません。</translation>
    </message>
    <message>
        <source>The whole query. Hatched is what the matches cover, numbered as in the tables; grey is how loud the query is.</source>
        <translation>クエリ全体。斜線部分は一致のある範囲（番号は表と同じ）、灰色はクエリの音の大きさです。</translation>
    </message>
    <message>
        <source>What was taken from where</source>
        <translation>何がどこから取られたか</translation>
    </message>
</context>
<context>
    <name>stemma::ReviewForm</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A verdict and its key: &quot;Confirm (1)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>How the reference got into the query</source>
        <translation>リファレンスがクエリに入った経緯</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>権利処理</translation>
    </message>
    <message>
        <source>Of the rights to use the reference</source>
        <translation>リファレンスの使用権について</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Reference of the licence, or of the request for one</source>
        <translation>ライセンス、またはその申請の番号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you want to keep about this match (N)</source>
        <translation>この一致について残しておきたいこと (N)</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>メモを書く</translation>
    </message>
</context>
<context>
    <name>stemma::ReviewText</name>
    <message>
        <source>%1 s, %2, %3</source>
        <extracomment>An alignment set by hand: %1 a time in seconds, %2 the stretch, %3 the pitch shift.</extracomment>
        <translation>%1 秒、%2、%3</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 of match %2</source>
        <extracomment>A step that can be undone. %1 is what was changed, e.g. &quot;Verdict&quot;, %2 the number of the match.</extracomment>
        <translation>一致 %2 の%1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Direct sample</source>
        <translation>直接サンプル</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>インターポレーション</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再演</translation>
    </message>
    <message>
        <source>Coincidence</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>許諾済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Sample type</source>
        <translation>サンプルの種類</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>権利処理</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>ライセンス番号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>位置合わせ</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>やり直した</translation>
    </message>
    <message>
        <source>carried over from query %1</source>
        <translation>クエリ %1 から引き継ぎ</translation>
    </message>
</context>
<context>
    <name>stemma::SaveCaseDialog</name>
    <message numerus="yes">
        <source>&amp;All queries (%n)</source>
        <translation>
            <numerusform>すべてのクエリ（%Ln 件）(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected queries (%n)</source>
        <translation>
            <numerusform>選択したクエリのみ（%Ln 件）(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>ケースを保存</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>ケースの名前</translation>
    </message>
    <message>
        <source>Stands in the title of the window (Alt+N)</source>
        <translation>ウィンドウのタイトルに表示されます (Alt+N)</translation>
    </message>
    <message>
        <source>All queries</source>
        <translation>すべてのクエリ</translation>
    </message>
    <message>
        <source>Everything that is on the list of queries (Alt+A)</source>
        <translation>クエリの一覧にあるものすべて (Alt+A)</translation>
    </message>
    <message>
        <source>Only the selected queries</source>
        <translation>選択したクエリのみ</translation>
    </message>
    <message>
        <source>What is selected on the list of queries, and earlier queries that its decisions come from (Alt+S)</source>
        <translation>クエリの一覧で選択したものと、その判定の元になった以前のクエリ (Alt+S)</translation>
    </message>
    <message>
        <source>A case holds the queries with their spectrograms, matches, verdicts and notes, but no audio. A colleague opens it in Stemma.</source>
        <translation>ケースにはクエリとそのスペクトログラム、一致、判定、メモが入りますが、音声は入りません。ほかの人が Stemma で開けます。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Choose the file (Enter)</source>
        <translation>ファイルを選びます (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save nothing (Esc)</source>
        <translation>保存しません (Esc)</translation>
    </message>
</context>
<context>
    <name>stemma::SettingsDialog</name>
    <message>
        <source>&amp;Blind listening</source>
        <translation>ブラインド試聴(&amp;B)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A)：</translation>
    </message>
    <message>
        <source>Spectrogram &amp;colours:</source>
        <translation>スペクトログラムの配色(&amp;C)：</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Show matches &amp;from:</source>
        <translation>表示する一致の下限(&amp;F)：</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>スレッド数(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Memory for the search:</source>
        <translation>検索用メモリ(&amp;M)：</translation>
    </message>
    <message>
        <source>With the next start</source>
        <translation>次回起動時から</translation>
    </message>
    <message>
        <source>These take effect when Stemma is started again.</source>
        <translation>Stemma を再起動すると有効になります。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Keep these settings (Enter)</source>
        <translation>この設定を保存 (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>元のままにします (Esc)</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Set every control to its usual value</source>
        <translation>すべての項目を通常の値に戻します</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation>明るいウィンドウか暗いウィンドウか</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>スペクトログラムの配色</translation>
    </message>
    <message>
        <source>How levels become colours</source>
        <translation>レベルをどの色で示すか</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of window and reports</source>
        <translation>ウィンドウとレポートの言語</translation>
    </message>
    <message>
        <source>Show matches from</source>
        <translation>表示する一致の下限</translation>
    </message>
    <message>
        <source>Matches with a lower score are held back until you ask for them</source>
        <translation>これより低いスコアの一致は、求められるまで表示しません</translation>
    </message>
    <message>
        <source>Blind listening</source>
        <translation>ブラインド試聴</translation>
    </message>
    <message>
        <source>Hide the score and its reasons until you gave a verdict</source>
        <translation>判定するまでスコアと理由を隠します</translation>
    </message>
    <message>
        <source>one for each core</source>
        <translation>コアごとに 1 つ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>How many the search may use at once</source>
        <translation>検索が同時に使える数</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory for the search</source>
        <translation>検索用メモリ</translation>
    </message>
    <message>
        <source>Kept of the tracks that were searched: 63 kB a minute of audio</source>
        <translation>検索済みトラックの保持分：音声 1 分あたり 63 kB</translation>
    </message>
    <message>
        <source>Sound &amp;device:</source>
        <translation>音声デバイス(&amp;D)：</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>試聴</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>音声デバイス</translation>
    </message>
    <message>
        <source>Where you listen</source>
        <translation>どこで聴くか</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>A sound device that was chosen once and is not there now.</extracomment>
        <translation>接続されていません</translation>
    </message>
</context>
<context>
    <name>stemma::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Up and Down walk through the list</source>
        <translation>上下キーで一覧を移動します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>一覧を閉じます (Esc)</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>その他のキー</translation>
    </message>
</context>
<context>
    <name>stemma::SideBar</name>
    <message>
        <source>Tracks (%1)</source>
        <extracomment>A section of the library and how much it holds.</extracomment>
        <translation>トラック（%1）</translation>
    </message>
    <message>
        <source>Queries (%1)</source>
        <translation>クエリ（%1）</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>失敗（%1）</translation>
    </message>
    <message>
        <source>Sections of the library</source>
        <translation>ライブラリのセクション</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <extracomment>The section of the tracks whose files are gone.</extracomment>
        <translation>見つからない（%1）</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <extracomment>A folder of the library that is not there, for example because its drive is not connected.</extracomment>
        <translation>%1（オフライン）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A folder of the library and how many tracks are in it.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1
This folder is not there, or empty. Its tracks are kept and still searched. Connect its drive, then rescan (F5).</source>
        <translation>%1
このフォルダーは存在しないか、空です。トラックは保持され、引き続き検索されます。ドライブを接続してから再スキャンしてください（F5）。</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <extracomment>The section of the recordings that there is more than one file of.</extracomment>
        <translation>重複（%1）</translation>
    </message>
    <message>
        <source>%1 (does not answer)</source>
        <extracomment>A folder of the library on a network share that is dead.</extracomment>
        <translation>%1（応答なし）</translation>
    </message>
    <message>
        <source>%1
The drive or network share of this folder does not answer. Its tracks are kept and still searched. Check the connection, then rescan (F5).</source>
        <translation>%1
このフォルダーのドライブまたはネットワーク共有が応答しません。トラックは保持され、検索も続けられます。接続を確認してから再スキャンしてください（F5）。</translation>
    </message>
    <message>
        <source>Tracks, the folders that they lie in, tracks whose files are missing, duplicates, queries, and files that could not be imported</source>
        <translation>トラック、その場所のフォルダー、ファイルが見つからないトラック、重複、クエリ、読み込めなかったファイル</translation>
    </message>
    <message>
        <source>Locate folder…</source>
        <translation>フォルダーの場所を指定…</translation>
    </message>
</context>
<context>
    <name>stemma::SpectrogramPainter</name>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
</context>
<context>
    <name>stemma::TargetText</name>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1 はフォルダーです。ファイルの名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe, or a link that leads nowhere, and stays as it is. Choose the name of an ordinary file.</source>
        <translation>%1 はデバイス、パイプ、またはリンク先のないリンクなので、そのまま残します。通常のファイルの名前を選んでください。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. No half of it is left, and an earlier file of this name is as it was. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため、%1 は書き込まれませんでした。書きかけのファイルは残らず、同名の以前のファイルは元のままです。空き容量を増やして、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>stemma::TrackModel</name>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%Ln チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The name of a track: %1 is the artist, %2 the title.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1
Damaged at %2: only the intact part was imported.</source>
        <translation>%1
%2 で破損：破損のない部分のみインポートしました。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file is missing: it was moved or deleted. What was imported of it is still searched.</source>
        <translation>ファイルが見つかりません。移動または削除されています。取り込み済みの内容は引き続き検索されます。</translation>
    </message>
    <message>
        <source>%1, file missing</source>
        <extracomment>%1 is the title of a track.</extracomment>
        <translation>%1、ファイルなし</translation>
    </message>
</context>
<context>
    <name>stemma::TrackOutput</name>
    <message>
        <source>album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>ジャンル</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2, %3 Hz, %n channel(s), %4</source>
        <translation>
            <numerusform>%1（%2）、%3 Hz、%Ln チャンネル、%4</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged at %1</source>
        <translation>%1 で破損</translation>
    </message>
</context>
<context>
    <name>stemma::VerificationText</name>
    <message>
        <source>%1: unchanged since the report was written</source>
        <translation>%1：レポート作成時から変更なし</translation>
    </message>
    <message>
        <source>%1: changed since the report was written; its SHA-256 is %2, the report states %3</source>
        <extracomment>%1 is an attached file, %2 and %3 are digests.</extracomment>
        <translation>%1：レポート作成後に変更されています。SHA-256 は %2、レポートの記載は %3</translation>
    </message>
    <message>
        <source>%1: the report does not state its SHA-256, so nothing vouches for it</source>
        <translation>%1：レポートに SHA-256 の記載がないため、内容を保証するものがありません</translation>
    </message>
    <message>
        <source>%1: comes without its report; compare its SHA-256 with the one printed there: %2</source>
        <translation>%1：レポートがありません。SHA-256 をレポートの印字と照合してください：%2</translation>
    </message>
    <message>
        <source>%1: not attached any more</source>
        <translation>%1：添付がなくなっています</translation>
    </message>
    <message>
        <source>%1: the same as in this program (%2)</source>
        <extracomment>%1 is &quot;Encoder&quot; or &quot;Reranker&quot;, %2 its name and checksum.</extracomment>
        <translation>%1：このプログラムと同じ (%2)</translation>
    </message>
    <message>
        <source>%1: %2 in the report, %3 in this program; a new search may score otherwise</source>
        <translation>%1：レポートでは %2、このプログラムでは %3。再検索するとスコアが変わることがあります</translation>
    </message>
    <message>
        <source>%1: %2 in the report; not compared, since this program&apos;s models could not be loaded</source>
        <translation>%1：レポートでは %2。このプログラムのモデルを読み込めないため、照合していません</translation>
    </message>
    <message>
        <source>changed since the search, and nothing to compare in it: %1</source>
        <translation>検索後に変更され、照合できる内容がありません：%1</translation>
    </message>
    <message>
        <source>changed since the search: it holds another sound</source>
        <translation>検索後に変更され、音が異なります</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>同じファイル</translation>
    </message>
    <message>
        <source>the same sound; only tags or pictures in the file have changed</source>
        <translation>同じ音。タグまたは画像だけが変わっています</translation>
    </message>
    <message>
        <source>missing; connect its drive, or name the folder it moved to with --audio</source>
        <translation>見つかりません。ドライブを接続するか、移動先のフォルダーを --audio で指定してください</translation>
    </message>
    <message>
        <source>there, but the report has no SHA-256 of it to compare with</source>
        <translation>ありますが、照合用の SHA-256 がレポートにありません</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path, %3 what became of it.</extracomment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>%1  %2, found as %3: %4</source>
        <extracomment>%1 is the letter of a recording in the report, %2 its path there, %3 the file that was found for it.</extracomment>
        <translation>%1  %2（発見場所：%3）：%4</translation>
    </message>
    <message>
        <source>%1: report %2; the number printed in it must be the same</source>
        <extracomment>%1 is a file, %2 what is printed in the report to name it, such as &quot;4F2A-91BC-03DE&quot;.</extracomment>
        <translation>%1：レポート %2。印字された番号と一致しなければなりません</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: the evidence was written by a newer version of Stemma. Update the program.</source>
        <translation>モデルと録音は照合していません。根拠が新しいバージョンの Stemma で書かれています。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Models and recordings were not compared: this is not the evidence of a report.</source>
        <translation>モデルと録音は照合していません。レポートの根拠ではありません。</translation>
    </message>
    <message>
        <source>What follows is what the evidence says as it is now:</source>
        <translation>以下は、現在の根拠の内容に基づきます:</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Reranker</source>
        <translation>リランカー</translation>
    </message>
    <message>
        <source>The evidence is as it was written, and models and recordings agree.</source>
        <translation>根拠は作成時のままで、モデルと録音も一致しています。</translation>
    </message>
    <message>
        <source>This is not a PDF file. Choose a report that Stemma wrote.</source>
        <translation>PDF ファイルではありません。Stemma が作成したレポートを選んでください。</translation>
    </message>
    <message>
        <source>This PDF is damaged, so nothing in it can be relied on. Get an intact copy of the report.</source>
        <translation>この PDF は破損しており、内容を信頼できません。破損していないレポートを入手してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a short technical remark in English.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Remove the password and try again.</source>
        <translation>この PDF にはパスワードが必要です。パスワードを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This PDF is no report of Stemma, or has lost its evidence, as happens when it is printed to a new PDF. Choose the report as it was written.</source>
        <translation>この PDF は Stemma のレポートではないか、別の PDF に印刷した場合などに根拠が失われています。作成時のままのレポートを選んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stemma::WelcomePage</name>
    <message>
        <source>Which recordings are in this one?</source>
        <translation>この録音には、どの録音が使われている？</translation>
    </message>
    <message>
        <source>Stemma finds samples: pieces of one recording reused in another, even sped up, pitched, filtered, looped or buried in the mix.</source>
        <translation>Stemma はサンプルを見つけます。サンプルとは、別の録音で再利用された録音の断片です。速度やピッチの変更、フィルター、ループ、ミックスへの埋没があっても検出します。</translation>
    </message>
    <message>
        <source>Add &amp;music folder…</source>
        <translation>音楽フォルダーを追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Import the recordings to search through (Ctrl+Shift+O)</source>
        <translation>検索対象の録音をインポートします (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>&amp;Open query…</source>
        <translation>クエリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the recording to find samples in (Ctrl+O)</source>
        <translation>サンプルを探す録音を選びます (Ctrl+O)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Import a few short recordings and find a sample of one (Alt+D)</source>
        <translation>短い録音をいくつかインポートし、そのサンプルを探します (Alt+D)</translation>
    </message>
    <message>
        <source>You can also drag files and folders into this window. Everything stays on this computer.</source>
        <translation>ファイルやフォルダーをこのウィンドウにドラッグすることもできます。データはすべてこのコンピューターに留まります。</translation>
    </message>
</context>
<context>
    <name>stemma::WritingPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Collecting what the report says…</source>
        <translation>レポートの内容を集めています…</translation>
    </message>
</context>
</TS>
