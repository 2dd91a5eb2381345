; run: @lengths() == 12013373
; run: @words()
; output: Hello, world!
; output: 
; output: racecar
; output: A "quoted" \ line	with a tab
; output: level
; output: HELLO, WORLD!
; output: cec
; run: @numbers(-1234567)
; output: -1234567
; output: 0
; output: 2147483647
; run: @compare() == 127
; run: @caesar(3) == 1640615381
; output: Wkh txlfn eurzq ira
; run: @palindromes() == 22
; run: @build() == 508
; output: one and two
; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@buffer = internal global [128 x i8] zeroinitializer, align 16
@.str.1 = private unnamed_addr constant [20 x i8] c"The quick brown fox\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c" and two\00", align 1
@.str.5 = private unnamed_addr constant [14 x i8] c"Hello, world!\00", align 1
@.str.7 = private unnamed_addr constant [8 x i8] c"racecar\00", align 1
@.str.8 = private unnamed_addr constant [29 x i8] c"A \22quoted\22 \\ line\09with a tab\00", align 1
@.str.9 = private unnamed_addr constant [6 x i8] c"level\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @lengths() local_unnamed_addr #0 {
  ret i32 12013373
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strlen(ptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define hidden void @words() local_unnamed_addr #3 {
  %1 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.5)
  %2 = tail call i32 @putchar(i32 10)
  %3 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.7)
  %4 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.8)
  %5 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.9)
  %6 = tail call i32 @putchar(i32 noundef 72)
  %7 = tail call i32 @putchar(i32 noundef 69)
  %8 = tail call i32 @putchar(i32 noundef 76)
  %9 = tail call i32 @putchar(i32 noundef 76)
  %10 = tail call i32 @putchar(i32 noundef 79)
  %11 = tail call i32 @putchar(i32 noundef 44)
  %12 = tail call i32 @putchar(i32 noundef 32)
  %13 = tail call i32 @putchar(i32 noundef 87)
  %14 = tail call i32 @putchar(i32 noundef 79)
  %15 = tail call i32 @putchar(i32 noundef 82)
  %16 = tail call i32 @putchar(i32 noundef 76)
  %17 = tail call i32 @putchar(i32 noundef 68)
  %18 = tail call i32 @putchar(i32 noundef 33)
  %19 = tail call i32 @putchar(i32 noundef 10)
  tail call void @print_str(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @.str.7, i32 2), i32 noundef 3) #10
  tail call void @print_newline() #10
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr noundef readonly captures(none)) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare noundef i32 @putchar(i32 noundef) local_unnamed_addr #4

declare void @print_str(ptr noundef, i32 noundef) local_unnamed_addr #5

declare void @print_newline() local_unnamed_addr #5

; Function Attrs: nofree nounwind
define hidden void @numbers(i32 noundef %0) local_unnamed_addr #4 {
  %2 = tail call i32 @llvm.abs.i32(i32 %0, i1 false)
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !6
  br label %3

3:                                                ; preds = %3, %1
  %4 = phi ptr [ getelementptr inbounds nuw (i8, ptr @buffer, i32 127), %1 ], [ %12, %3 ]
  %5 = phi i32 [ %2, %1 ], [ %7, %3 ]
  %6 = freeze i32 %5
  %7 = udiv i32 %6, 10
  %8 = mul i32 %7, 10
  %9 = sub i32 %6, %8
  %10 = trunc nuw nsw i32 %9 to i8
  %11 = or disjoint i8 %10, 48
  %12 = getelementptr inbounds i8, ptr %4, i32 -1
  store i8 %11, ptr %12, align 1, !tbaa !6
  %13 = icmp ult i32 %5, 10
  br i1 %13, label %14, label %3, !llvm.loop !7

14:                                               ; preds = %3
  %15 = icmp slt i32 %0, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %14
  %17 = getelementptr inbounds i8, ptr %4, i32 -2
  store i8 45, ptr %17, align 1, !tbaa !6
  br label %18

18:                                               ; preds = %14, %16
  %19 = phi ptr [ %17, %16 ], [ %12, %14 ]
  %20 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) %19)
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !6
  store i8 48, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 126), align 2, !tbaa !6
  %21 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) getelementptr inbounds nuw (i8, ptr @buffer, i32 126))
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 127), align 1, !tbaa !6
  store i8 55, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 126), align 2, !tbaa !6
  store i8 52, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 125), align 1, !tbaa !6
  store i8 54, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 124), align 4, !tbaa !6
  store i8 51, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 123), align 1, !tbaa !6
  store i8 56, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 122), align 2, !tbaa !6
  store i8 52, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 121), align 1, !tbaa !6
  store i8 55, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 120), align 8, !tbaa !6
  store i8 52, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 119), align 1, !tbaa !6
  store i8 49, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 118), align 2, !tbaa !6
  store i8 50, ptr getelementptr inbounds nuw (i8, ptr @buffer, i32 117), align 1, !tbaa !6
  %22 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) getelementptr inbounds nuw (i8, ptr @buffer, i32 117))
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef range(i32 124, 128) i32 @compare() local_unnamed_addr #0 {
  ret i32 127
}

; Function Attrs: nofree nounwind
define hidden i32 @caesar(i32 noundef %0) local_unnamed_addr #4 {
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(20) @buffer, ptr noundef nonnull align 1 dereferenceable(20) @.str.1, i32 20, i1 false) #10
  br label %4

2:                                                ; preds = %21
  %3 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @buffer)
  ret i32 %25

4:                                                ; preds = %1, %21
  %5 = phi i8 [ %27, %21 ], [ 84, %1 ]
  %6 = phi ptr [ %26, %21 ], [ @buffer, %1 ]
  %7 = phi i32 [ %25, %21 ], [ 0, %1 ]
  %8 = add i8 %5, -97
  %9 = icmp ult i8 %8, 26
  br i1 %9, label %13, label %10

10:                                               ; preds = %4
  %11 = add i8 %5, -65
  %12 = icmp ult i8 %11, 26
  br i1 %12, label %13, label %21

13:                                               ; preds = %10, %4
  %14 = phi i8 [ %8, %4 ], [ %11, %10 ]
  %15 = phi i8 [ 97, %4 ], [ 65, %10 ]
  %16 = zext nneg i8 %14 to i32
  %17 = add nsw i32 %0, %16
  %18 = srem i32 %17, 26
  %19 = trunc nsw i32 %18 to i8
  %20 = add nsw i8 %15, %19
  store i8 %20, ptr %6, align 1, !tbaa !6
  br label %21

21:                                               ; preds = %13, %10
  %22 = phi i8 [ %5, %10 ], [ %20, %13 ]
  %23 = mul i32 %7, 7
  %24 = sext i8 %22 to i32
  %25 = add i32 %23, %24
  %26 = getelementptr inbounds nuw i8, ptr %6, i32 1
  %27 = load i8, ptr %26, align 1, !tbaa !6
  %28 = icmp eq i8 %27, 0
  br i1 %28, label %2, label %4, !llvm.loop !9
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden range(i32 0, 32) i32 @palindromes() local_unnamed_addr #6 {
  ret i32 22
}

; Function Attrs: nofree nounwind
define hidden range(i32 -536, 995) i32 @build() local_unnamed_addr #4 {
  %1 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #10
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(64) %1, i8 46, i32 64, i1 false)
  store i32 6647407, ptr %1, align 16
  %2 = call i32 @strlen(ptr nonnull dereferenceable(1) %1)
  %3 = getelementptr inbounds i8, ptr %1, i32 %2
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 1 dereferenceable(9) %3, ptr noundef nonnull align 1 dereferenceable(9) @.str.3, i32 9, i1 false)
  %4 = getelementptr inbounds nuw i8, ptr %1, i32 20
  store i64 435493693556, ptr %4, align 4
  %5 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %1)
  %6 = getelementptr inbounds nuw i8, ptr %1, i32 15
  %7 = load i8, ptr %6, align 1, !tbaa !6
  %8 = sext i8 %7 to i32
  %9 = add nsw i32 %8, 232
  %10 = getelementptr inbounds nuw i8, ptr %1, i32 30
  %11 = load i8, ptr %10, align 2, !tbaa !6
  %12 = sext i8 %11 to i32
  %13 = mul nsw i32 %12, 5
  %14 = add nsw i32 %9, %13
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #10
  ret i32 %14
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!4, !4, i64 0}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
